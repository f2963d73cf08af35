import type { Table } from './table';

/** Rows that are alike come about by themselves where columns say little: beyond this share of all they are no copies. */
const MOST = 0.05;

/** Rows by what they are copies of, and how many stand there again. */
export interface Copies {
  group: Int32Array;
  again: number;
}

/**
 * Finds rows that stand in the table more than once, outcome and all, as when a list was imported twice: no model may
 * be tried on a copy of what it has learned. Null where there are none, or where rows are alike by themselves.
 */
export function findCopies({ rows }: Table, skipped: Set<number>, won: Uint8Array): Copies | null {
  const groups = new Map<string, number>();
  const size: number[] = [];
  const group = Int32Array.from(rows, (row, at) => {
    const cells = skipped.size === 0 ? row : row.filter((_, column) => !skipped.has(column));
    const text = `${won[at]}\u0000${cells.join('\u0000')}`;
    const known = groups.get(text) ?? groups.size;
    groups.set(text, known);
    size[known] = (size[known] ?? 0) + 1;
    return known;
  });
  const again = rows.length - size.length;
  const largest = size.reduce((most, one) => Math.max(most, one), 0);
  return again === 0 || largest > Math.max(MOST * rows.length, 2) ? null : { group, again };
}
