import type { Cell } from './table';

const EMPTY = new Set(['', 'nan', 'null', 'na', 'n/a', '#n/a', 'undefined', '-', '–']);
const DAY = 86_400_000;
/** Days outside these years are slips of the keyboard (0026, 20226): not known rather than believed. */
const YEARS = [1900, 2200] as const;

/** A cell's text as it is compared: without edges, in one case; null where there is nothing in it. */
export function textOf(cell: Cell): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : null;
  const trimmed = String(cell).trim().toLowerCase();
  const text = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
  return EMPTY.has(text) ? null : text;
}

/** "1,234.5", "1.234,5 €", "12 %", "-3e4" as a number; NaN where it is none, or not a finite one. */
export function numberOf(text: string, decimalComma: boolean): number {
  const quick = decimalComma ? Number.NaN : Number(text);
  if (Number.isFinite(quick) && !/[xob]/.test(text)) return quick;
  const bare = text
    .replace(/^([-+]?)(?:[$€£¥₹]|[a-z]{3} )\s*/u, '$1')
    .replace(/\s*(?:[$€£¥₹%]| [a-z]{3})$/u, '');
  const plain = decimalComma
    ? bare.replace(/[. '’\u00a0\u202f](?=\d{3}(?:\D|$))/g, '').replace(',', '.')
    : bare.replace(/[, '’\u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(plain)) return Number.NaN;
  const value = Number(plain);
  return Number.isFinite(value) ? value : Number.NaN;
}

const dayOf = (year: number, month: number, day: number): number => {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real && year >= YEARS[0] && year <= YEARS[1] ? time / DAY : Number.NaN;
};

/** Whether the text has the form of a date, believable or not. */
export function looksLikeDate(text: string): boolean {
  return /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:$|[t ,]+\d{1,2}:)/.test(text);
}

/** A date or moment as days since 1970, its time of day left out; NaN where it is none or not to be believed. */
export function dateOf(text: string, dayFirst: boolean): number {
  if (!looksLikeDate(text)) return Number.NaN;
  const [one = 0, two = 0, three = 0] = text.split(/[-/.t ,]+/).map(Number);
  if (/^\d{4}/.test(text)) return dayOf(one, two, three);
  return dayFirst ? dayOf(three, two, one) : dayOf(three, one, two);
}
