import type { Cell } from '../source';
import { type DecimalMark, readMoney, type ValueContext } from '../written';
import { lineText } from './cell-text';
import { type CellReading, read, unread } from './reading';

/** One mark with three digits behind it: thousands or thousandths. */
const OPEN = /^\D*?(\d{1,3})([.,])(\d{3})(?!\d|[.,]\d)\D*$/;
/** One mark with any other number of digits behind it parts off decimals. */
const DECIMALS = /\d([.,])(?:\d{1,2}|\d{4,})(?!\d|[.,]\d)\D*$/;
const MARKS = /[.,](?=\d)/g;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const TOO_MUCH = 1e15;
/** An amount with its currency; longer text is prose. */
const LONGEST = 80;

export type Amount = { amount: number; currency: string | null };

/** What a text says of the decimal mark in its column: one it needs, one that stands open, or nothing. */
export function markEvidence(text: string): DecimalMark | 'open' | null {
  const marks = text.length > LONGEST ? [] : (text.match(MARKS) ?? []);
  if (marks.length === 0) return null;
  const last = marks.at(-1) as DecimalMark;
  const others = new Set(marks.slice(0, -1));
  const other = last === '.' ? ',' : '.';
  if (others.has(last)) return other;
  if (others.size > 0 || DECIMALS.test(text)) return last;
  const [, whole] = OPEN.exec(text) ?? [];
  if (whole === undefined) return null;
  return /^0/.test(whole) ? last : 'open';
}

function context(decimal: DecimalMark | null, currency: string | null): ValueContext {
  return { lang: null, today: '2000-01-01', dateOrder: null, decimal, currency };
}

/** A text as the reader of money takes it without doubt once the mark is known: thousandths get a fourth digit. */
const settled = (text: string, decimal: DecimalMark | null) =>
  OPEN.exec(text)?.[2] === decimal ? text.replace(/([.,]\d{3})(?!\d)/, '$10') : text;

/**
 * An amount of money. A number of a spreadsheet is one; a text is read by the column's decimal mark, and is not
 * read where it stands open or speaks against it.
 */
export function readAmount(
  cell: Cell,
  decimal: DecimalMark | null,
  currency: string | null,
): CellReading<Amount> {
  if (typeof cell === 'number') {
    return Math.abs(cell) < TOO_MUCH
      ? read({ amount: cell, currency })
      : unread(`${cell} is too large for an amount.`);
  }
  const text = lineText(cell);
  if (text === '') return null;
  if (text.length > LONGEST) return unread('This is no amount.');
  if (SCIENTIFIC.test(text)) return unread(`A spreadsheet has shortened this number to ${text}.`);
  const evidence = markEvidence(text);
  if (evidence === 'open' && decimal === null) {
    return unread(`${text} fits two readings: thousands or decimals. Choose the decimal mark of the column.`);
  }
  if (evidence !== null && evidence !== 'open' && decimal !== null && evidence !== decimal) {
    return unread(`${text} is not written with “${decimal}” before the decimals, as the column is.`);
  }
  const found = readMoney(settled(text, decimal), context(decimal, currency));
  if (found === null) return unread(`${text} is no amount.`);
  return Math.abs(found.amount) < TOO_MUCH
    ? read({ amount: found.amount, currency: found.currency })
    : unread(`${text} is too large for an amount.`);
}
