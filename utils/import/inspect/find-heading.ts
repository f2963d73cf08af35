import { cellText } from '../cells/cell-text';
import { recognisePreset } from '../fields/recognise-preset';
import type { Row } from '../source';

/** Titles and remarks above a table are no longer than this. */
export const MOST_ABOVE = 20;
/** What stands in rows of data and in no heading. */
const DATA = /@|^https?:|^[-+(]?[\p{Sc}]?\s?\d[\d.,'\s]*[%)]?$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/u;

const filled = ({ cells }: Row) => cells.filter((cell) => cell !== '');

function isData(row: Row): boolean {
  const cells = filled(row);
  const data = cells.filter((cell) => typeof cell === 'number' || DATA.test(cellText(cell)));
  return data.length > cells.length * 0.2;
}

/**
 * Which of the first rows is the heading: the first that is as wide as the table and holds words alone. Null where
 * the first such row is data already, as in a file without a heading.
 */
export function findHeading(rows: readonly Row[]): number | null {
  const widths = rows.slice(0, 200).map((row) => filled(row).length);
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const above = rows.slice(0, MOST_ABOVE);
  const known = above.findIndex((row) => recognisePreset(row.cells.map(cellText)) !== null);
  if (known >= 0) return known;
  const at = above.findIndex((row) => filled(row).length >= Math.max(1, usual * 0.6));
  const row = rows[Math.max(at, 0)];
  return row === undefined || isData(row) ? null : Math.max(at, 0);
}
