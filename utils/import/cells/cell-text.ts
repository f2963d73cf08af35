import { unescapeCell } from '../../export/csv';
import { wellFormed } from '../../log/well-formed';
import { withoutUnseen } from '../../mail/unseen';
import type { Cell } from '../source';
import { isEmptyValue } from '../written';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text has a use for is what is meant here
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

/** The longest text that a record may hold. */
export const LONGEST_TEXT = 100_000;
/** The longest name or other one-line text. */
export const LONGEST_LINE = 1_000;

/** Longer is no word for nothing. */
const LONGEST_WORD = 80;
/** Nothing but common letters: there is nothing to take out of it. */
const PLAIN = /^(?!')[ -~]*$/;
/** Dates, amounts and ids: none of them is a word for nothing, a mask or a button. */
const FIGURE = /^[A-Za-z0-9]*\d[A-Za-z0-9 .,:/-]*$/;

/** A cell's text as it may be stored: without controls, marks of direction and lone surrogates, escapes undone. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (PLAIN.test(cell)) return cell.trim();
  return wellFormed(withoutUnseen(unescapeCell(cell)).replace(CONTROLS, '')).trim();
}

/** A one-line text; '' where the cell holds nothing, or a word that stands for nothing ("N/A", "--None--"). */
export function lineText(cell: Cell): string {
  const text = cellText(cell).replace(/\s\s+|[^\S ]/gu, ' ');
  if (text.length > LONGEST_WORD || FIGURE.test(text)) return text;
  return isEmptyValue(text) ? '' : text;
}

/** Whether a cell holds what a spreadsheet writes where a formula failed. */
export function isSpreadsheetError(cell: Cell): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && SPREADSHEET_ERROR.test(cell.trim());
}
