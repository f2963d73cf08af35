import { cellText, LONGEST_LINE } from './cells/cell-text';
import type { Cell } from './source';

/** The letters by which spreadsheets name a column: 0 → "A", 27 → "AB". */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/**
 * The names of the columns: as the file has them, "Column C" where it has none, and "Email (2)" for the second of
 * two alike, so that each is told from all others.
 * @param heading the cells of the heading; null where the file has none
 */
export function headingNames(heading: readonly Cell[] | null, width: number): string[] {
  const used = new Map<string, number>();
  return Array.from({ length: Math.max(width, heading?.length ?? 0) }, (_, at) => {
    const text = cellText(heading?.[at] ?? '')
      .replace(/\s+/gu, ' ')
      .slice(0, LONGEST_LINE);
    const name = text === '' ? `Column ${columnLetters(at)}` : text;
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
