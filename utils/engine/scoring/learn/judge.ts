import type { ScoreModel, Verdict } from '../../../model/score-model';
import { areaUnderCurve, logLoss } from './measures';
import { sureness } from './strength';

/** From so many won and as many lost rows on, a model speaks at all; and speaks for itself. */
export const FIRST = 10;
export const ENOUGH = 40;
/** A model that takes less than this share off the base rate's loss is of no use, however surely it does. */
const LEAST_USE = 0.01;

/** Tried rows, with their log-odds by the model and by the base alone. */
export interface TrialRows {
  won: Uint8Array;
  weight: Float64Array;
  odds: Float64Array;
  baseOdds: Float64Array;
}

/** How the model did on rows that it had not learned from, beside the base rate. */
export function measureTrial({ won, weight, odds, baseOdds }: TrialRows): NonNullable<ScoreModel['trial']> {
  return {
    rows: won.length,
    logLoss: logLoss(won, odds, weight),
    baseLogLoss: logLoss(won, baseOdds, weight),
    auc: areaUnderCurve(won, odds),
  };
}

/**
 * What the score stands on, and whether it is any better than always saying the base rate: `surely` is how many
 * standard errors better it must be.
 */
export function judge(won: number, lost: number, trial: TrialRows | null, surely: number): Verdict {
  const fewer = Math.min(won, lost);
  if (fewer < FIRST || trial === null) return 'rules';
  if (fewer < ENOUGH) return 'learning';
  const { won: ends, weight, odds, baseOdds } = trial;
  const useful = logLoss(ends, odds, weight) < logLoss(ends, baseOdds, weight) * (1 - LEAST_USE);
  return useful && sureness(trial) > surely ? 'own history' : 'no better than guessing';
}
