import type { Cell } from '../source';
import { readPercent } from '../written';
import { lineText } from './cell-text';

/** A bare 1 is all in a column of shares, and next to nothing in one of per cents. */
const ONE = /^1(?:[.,]0*)?$/;
/** A share as HubSpot and the cells of spreadsheets write it: nobody means six tenths of a per cent. */
const SHARE = /^0?[.,]\d{1,12}$/;

/** The chance that a cell gives, 0 to 1: "60 %", "60", "0.6"; null where it gives none or may be two. */
export function readChance(cell: Cell | undefined): number | null {
  const text = cell === undefined ? '' : lineText(cell);
  if (ONE.test(text)) return null;
  return SHARE.test(text) ? Number(text.replace(',', '.')) : readPercent(text);
}
