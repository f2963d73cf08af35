import { BLANK } from './rank-cells';

const most = (ranks: Int32Array) => ranks.reduce((a, b) => Math.max(a, b), 0);

/**
 * Rows in order of their ranks, as indexes. What is equal keeps its order, both ways, and what is blank comes last,
 * both ways. Group, rank and index go into one number: a hundred thousand of those are sorted in milliseconds.
 * @param rows the indexes of the rows that are wanted, ascending
 * @param groups the rows of a group stay together, and groups run upwards always: sums in one currency
 */
export function orderRows(
  rows: Uint32Array,
  ranks: Int32Array,
  down: boolean,
  groups: Int32Array | null,
): Uint32Array {
  const top = most(ranks);
  const lastGroup = groups === null ? 0 : most(groups) + 1;
  const placeOf = (row: number): number => {
    const rank = ranks[row] ?? BLANK;
    if (rank === BLANK) return (lastGroup + 1) * (top + 2);
    const group = groups?.[row] ?? 0;
    return (group === BLANK ? lastGroup : group) * (top + 2) + (down ? top - rank : rank);
  };
  const keys = Float64Array.from(rows, (row, at) => placeOf(row) * rows.length + at).sort();
  return Uint32Array.from(keys, (key) => rows[key % rows.length] ?? 0);
}
