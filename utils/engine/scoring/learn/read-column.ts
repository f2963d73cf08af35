import type { ScoreColumn } from '../../../model/score-model';
import { dateOf, looksLikeDate, numberOf, textOf } from './read-cell';
import type { Cell } from './table';

/** How the cells of a column are understood; the same at learning and at scoring. */
export type Reading = ScoreColumn['reading'];

/** Of the filled cells this share must have a form before the column is taken to be of it. */
const MOST = 0.95;
/** What is cut off a reading's evidence: enough to tell, and quick. */
const LOOKED_AT = 2000;

const share = (texts: string[], test: (text: string) => boolean) =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length;

/** An order or postal number, not an amount: "00712", or digits that no double can hold. */
const isCode = (text: string) => /^0\d+$/.test(text) || /^\d{16,}$/.test(text);

/** "Infinity", or more than a double can hold ("1e999"): written as a number, though none that tells anything. */
const isEndless = (text: string) =>
  /^[-+]?inf(?:inity)?$/.test(text) || Math.abs(Number(text)) === Number.POSITIVE_INFINITY;

/** Numbers, dates and categories are told apart by the values. */
export function readColumn(cells: Cell[]): Reading {
  const every = Math.max(1, Math.ceil(cells.length / LOOKED_AT));
  const texts = cells.filter((_, at) => at % every === 0).flatMap((cell) => textOf(cell) ?? []);
  if (texts.length === 0) return { kind: 'category' };
  if (share(texts, looksLikeDate) >= MOST) {
    const parts = texts.map((text) => text.split(/[-/.t ,]+/).map(Number));
    const first = parts.filter(([one = 0]) => one > 12 && one < 32).length;
    const second = parts.filter(([, two = 0]) => two > 12).length;
    return {
      kind: 'date',
      dayFirst: first > second || (first === second && texts.some((t) => t.includes('.'))),
    };
  }
  if (texts.some(isCode)) return { kind: 'category' };
  const comma = texts.filter((text) => /\d,\d{1,2}(?:\D|$)/.test(text)).length;
  const point = texts.filter((text) => /\d\.\d{1,2}(?:\D|$)/.test(text)).length;
  const decimalComma = comma > point;
  const isNumber = (text: string) => !Number.isNaN(numberOf(text, decimalComma)) || isEndless(text);
  return share(texts, isNumber) >= MOST ? { kind: 'number', decimalComma } : { kind: 'category' };
}

/** A cell of a number or date column as a number; NaN where it is missing. */
export function cellNumber(cell: Cell, reading: Reading): number {
  if (typeof cell === 'number' && reading.kind === 'number') return Number.isFinite(cell) ? cell : Number.NaN;
  const text = textOf(cell);
  if (text === null || reading.kind === 'category') return Number.NaN;
  return reading.kind === 'number' ? numberOf(text, reading.decimalComma) : dateOf(text, reading.dayFirst);
}
