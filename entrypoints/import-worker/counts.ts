import type { Counts } from '../../utils/import/plan/plan';
import type { Refusal } from '../../utils/import/refused';

export const NO_COUNTS: Counts = { new: 0, changed: 0, unchanged: 0, repeated: 0, refused: 0 };

/** Rows that were refused: a row with two wrong cells is one. */
const rowsOf = (refusals: readonly Refusal[]) => new Set(refusals.map(({ line }) => line)).size;

/** The counts after another batch; `refusals` are those of rows that could not be read at all. */
export function addCounts(before: Counts, more: Counts, refusals: readonly Refusal[]): Counts {
  return {
    new: before.new + more.new,
    changed: before.changed + more.changed,
    unchanged: before.unchanged + more.unchanged,
    repeated: before.repeated + more.repeated,
    refused: before.refused + more.refused + rowsOf(refusals),
  };
}
