import type { ScoreRecord } from '../../../model/kept-score';
import type { ScoreModel, Verdict } from '../../../model/score-model';
import { isoOf } from '../features/feature';
import { featuresOf, SEEN_AT } from '../features/read-features';
import { FIRST } from '../learn/judge';
import { learnSteps } from '../learn/learn';
import { scorerOf } from '../learn/scorer';
import type { Table } from '../learn/table';
import { BASE, chanceOf } from '../weights';
import { recordOf, type Said, verdictOn } from './look-back';
import { byRecord, halfway, type Snapshot } from './snapshots';

/** What was learned from closed records, and how good that would have been. */
export interface Trained {
  won: number;
  lost: number;
  verdict: Verdict;
  /** Null where there are too few to learn from. */
  model: ScoreModel | null;
  record: ScoreRecord | null;
}

/** The expert's base counts as much as so many records. */
const BASE_RECORDS = 10;
/** Where the closed records, oldest first, are cut: what follows a cut is told by what lies before it. */
const CUTS = [0.4, 0.55, 0.7, 0.85, 1] as const;

/** Makes a function that tells the chance of a record as it was seen: the model's points and the rules'. */
export function tellerOf(model: ScoreModel): (seen: Pick<Snapshot, 'row' | 'rules'>) => number {
  const score = scorerOf(model);
  return ({ row, rules }) => {
    const { base, reasons } = score(row);
    return chanceOf(reasons.reduce((sum, { points }) => sum + points, base + rules));
  };
}

type Kind = 'deal' | 'lead';

function tableOf(seen: readonly Snapshot[], kind: Kind): Table {
  const columns = [...featuresOf(kind).map(({ id }) => id), SEEN_AT];
  return { columns, rows: seen.map(({ row }) => columns.map((name) => row[name])) };
}

/** Learns what the rules do not say. All looks at one record stay together, and count as one record. */
function* learnFrom(
  records: readonly Snapshot[][],
  kind: Kind,
  trainedAt: string,
): Generator<number, ScoreModel> {
  const seen = records.flat();
  const won = Uint8Array.from(seen, (one) => (one.won ? 1 : 0));
  const way = featuresOf(kind).flatMap(({ id, way }) => (way === undefined ? [] : [[id, way] as const]));
  return yield* learnSteps(tableOf(seen, kind), won, {
    time: SEEN_AT,
    monotone: Object.fromEntries(way),
    prior: { base: BASE[kind], strength: BASE_RECORDS },
    known: {
      offset: Float64Array.from(seen, ({ rules }) => rules),
      weight: new Float64Array(seen.length).fill(records.length / Math.max(1, seen.length)),
      group: seen.map(({ id }) => id),
    },
    trainedAt,
  });
}

function sayOn(records: readonly Snapshot[][], older: readonly Snapshot[][], model: ScoreModel, kind: Kind) {
  const tell = tellerOf(model);
  const wins = older.filter(([first]) => first?.won).length;
  const base = (wins + 1) / (older.length + 2);
  return records.flatMap((seen): Said[] => {
    const half = halfway(seen);
    if (half === undefined) return [];
    const { id, closedAt, won, rules } = half;
    return [{ id, at: isoOf(closedAt), won, said: tell(half), rules: chanceOf(BASE[kind] + rules), base }];
  });
}

function* scaled<T>(steps: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/**
 * Learns from closed records what the expert rules do not say of them, and looks back: the newer records are told by
 * models that had only older ones to learn from. Yields how far it is, 0 to 1. The same records give the same model.
 */
export function* trainSteps(
  snapshots: readonly Snapshot[],
  kind: Kind,
  trainedAt: string,
): Generator<number, Trained> {
  const records = byRecord(snapshots);
  const won = records.filter(([first]) => first?.won).length;
  const lost = records.length - won;
  if (Math.min(won, lost) < FIRST) return { won, lost, verdict: 'rules', model: null, record: null };
  const said: Said[] = [];
  for (const [at, cut] of CUTS.slice(0, -1).entries()) {
    const [from, to] = [cut, CUTS[at + 1] ?? 1].map((share) => Math.floor(records.length * share));
    const older = records.slice(0, from);
    const steps = learnFrom(older, kind, trainedAt);
    const model = yield* scaled(steps, at / CUTS.length, (at + 1) / CUTS.length);
    said.push(...sayOn(records.slice(from, to), older, model, kind));
  }
  const model = yield* scaled(learnFrom(records, kind, trainedAt), 1 - 1 / CUTS.length, 1);
  const verdict = verdictOn(won, lost, said);
  const counted = { ...model, n: records.length, won, lost, verdict };
  return { won, lost, verdict, model: counted, record: recordOf(said) };
}
