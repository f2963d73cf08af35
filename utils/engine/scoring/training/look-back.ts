import type { Band, HonestOutcome, ScoreRecord } from '../../../model/kept-score';
import type { Verdict } from '../../../model/score-model';
import { judge, measureTrial, type TrialRows } from '../learn/judge';
import { logLoss, oddsOf } from '../learn/measures';

/** What was said of one closed record before it was closed, by a model that had learned from older ones alone. */
export interface Said extends HonestOutcome {
  /** What always saying the share won until then would have said. */
  base: number;
}

const BANDS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
/** How sure it must be, in standard errors, that a model is of use. */
const SURELY = 1.64;
const MOST_OUTCOMES = 2_000;

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function brier(said: readonly Said[], of: (one: Said) => number): number {
  return mean(said.map((one) => (of(one) - (one.won ? 1 : 0)) ** 2));
}

/** The standard error of an AUC (Hanley and McNeil 1982), as an interval of 95 %; null where one side is missing. */
export function aucInterval(auc: number, won: number, lost: number): [number, number] | null {
  if (won === 0 || lost === 0) return null;
  const [q1, q2] = [auc / (2 - auc), (2 * auc * auc) / (1 + auc)];
  const spread = auc * (1 - auc) + (won - 1) * (q1 - auc * auc) + (lost - 1) * (q2 - auc * auc);
  const error = 1.96 * Math.sqrt(Math.max(0, spread) / (won * lost));
  return [Math.max(0, auc - error), Math.min(1, auc + error)];
}

function bandsOf(said: readonly Said[]): Band[] {
  return BANDS.slice(0, -1).map((from, at) => {
    const to = BANDS[at + 1] ?? 1;
    const inside = said.filter((one) => one.said >= from && (one.said < to || to === 1));
    return {
      from,
      to,
      count: inside.length,
      said: mean(inside.map((one) => one.said)),
      won: mean(inside.map(({ won }) => (won ? 1 : 0))),
    };
  });
}

const trialOf = (said: readonly Said[]): TrialRows => ({
  won: Uint8Array.from(said, (one) => (one.won ? 1 : 0)),
  weight: new Float64Array(said.length).fill(1),
  odds: Float64Array.from(said, (one) => oddsOf(one.said)),
  baseOdds: Float64Array.from(said, (one) => oddsOf(one.base)),
});

/** How good what was said turned out to be, beside the base rate and beside the rules alone. */
export function recordOf(said: readonly Said[]): ScoreRecord {
  const trial = trialOf(said);
  const { logLoss: loss, baseLogLoss, auc } = measureTrial(trial);
  const rules = Float64Array.from(said, (one) => oddsOf(one.rules));
  const wins = said.filter((one) => one.won).length;
  const newest = said.toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? '', 'en'));
  return {
    records: said.length,
    brier: brier(said, (one) => one.said),
    baseBrier: brier(said, (one) => one.base),
    rulesBrier: brier(said, (one) => one.rules),
    logLoss: loss,
    baseLogLoss,
    rulesLogLoss: logLoss(trial.won, rules, trial.weight),
    auc,
    aucBetween: aucInterval(auc, wins, said.length - wins),
    bands: bandsOf(said),
    outcomes: newest.slice(0, MOST_OUTCOMES).map(({ base: _base, ...outcome }) => outcome),
  };
}

/**
 * What a score may be called: by the closed records behind it, and by whether what was said was any better than
 * always saying the base rate.
 */
export function verdictOn(wins: number, losses: number, said: readonly Said[]): Verdict {
  return judge(wins, losses, trialOf(said), SURELY);
}
