import type { HonestOutcome, KeptModel, ScoreRecord } from '../../../model/kept-score';
import { logLoss, oddsOf } from '../learn/measures';
import { byRecord, halfway, type Snapshot } from './snapshots';
import { tellerOf } from './train';

/** The newest share of what was told, and how many at the least: fewer are decided by chance. */
const NEWEST = 0.2;
const FEWEST = 10;
/** A loss this much greater is none: a retrained model on the same records must not fail by rounding. */
const SLACK = 0.002;

/** Whether a newly trained model may take the place of what scores now, and both losses on the newest records. */
export interface Compared {
  isNotWorse: boolean;
  records: number;
  newLoss: number;
  oldLoss: number;
}

function lossOf(outcomes: readonly HonestOutcome[], told: (one: HonestOutcome) => number): number {
  return logLoss(
    Uint8Array.from(outcomes, ({ won }) => (won ? 1 : 0)),
    Float64Array.from(outcomes, (one) => oddsOf(told(one))),
    new Float64Array(outcomes.length).fill(1),
  );
}

/**
 * What the model in use says of records: of those that it has learned from what it said before it had, of newer ones
 * what it says now, halfway through their lives. Null where neither can be told.
 */
function tellerFor(old: KeptModel, snapshots: readonly Snapshot[]): (id: string) => number | null {
  const before = new Map(old.record?.outcomes.map(({ id, said }) => [id, said]));
  const halves = new Map(byRecord(snapshots).map((seen) => [seen[0]?.id, halfway(seen)]));
  const tell = tellerOf(old.model);
  return (id) => {
    const half = halves.get(id);
    const isNew = half?.closedAt != null && half.closedAt > Date.parse(old.trainedAt);
    return before.get(id) ?? (isNew ? tell(half) : null);
  };
}

/**
 * Compares a newly trained model with the one in use, or where there is none with the rules, on the newest closed
 * records that neither had learned from when it told them. Where these are too few nothing speaks against the new one.
 */
export function compare(
  { outcomes }: ScoreRecord,
  old: KeptModel | null,
  snapshots: readonly Snapshot[],
): Compared {
  const told = old === null ? null : tellerFor(old, snapshots);
  const saidBefore = (one: HonestOutcome) => (told === null ? one.rules : told(one.id));
  const both = outcomes.filter((one) => saidBefore(one) !== null);
  const newest = both.slice(0, Math.max(FEWEST, Math.ceil(outcomes.length * NEWEST)));
  if (newest.length < FEWEST) return { isNotWorse: true, records: newest.length, newLoss: 0, oldLoss: 0 };
  const newLoss = lossOf(newest, ({ said }) => said);
  const oldLoss = lossOf(newest, (one) => saidBefore(one) ?? one.rules);
  return { isNotWorse: newLoss <= oldLoss + SLACK, records: newest.length, newLoss, oldLoss };
}
