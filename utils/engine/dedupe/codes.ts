import { fold } from '../../identity/fold';
import { type Comparer, DIFFERENT, SAME } from './comparer';
import { slips } from './distance';

const tight = (cell: string) => {
  const code = fold(cell).replaceAll(' ', '');
  return code === '' ? null : code;
};

const NEAR = { words: '{what} nearly the same: {a} ~ {b}', prior: 0.07 };

/** Compares house numbers, account numbers and other codes: one slip is near. */
export function codeComparer(): Comparer<string> {
  return {
    levels: [SAME, NEAR, { ...DIFFERENT, words: '{what} differs: {a}, {b}', prior: 0.08 }],
    read: (cell) => tight(cell)?.replace(/^0+(?=.)/, '') ?? null,
    key: (code) => code,
    compare: (a, b) => (Math.max(a.length, b.length) > 1 && slips(a, b, 1) === 1 ? 1 : 2),
    blocks: (code) => [code],
  };
}

/** Compares postcodes: one slip is near, a common beginning is the same area. */
export function postcodeComparer(): Comparer<string> {
  return {
    levels: [
      SAME,
      NEAR,
      { words: 'same area by {what}', prior: 0.03 },
      { ...DIFFERENT, words: '{what} differs: {a}, {b}' },
    ],
    read: (cell) =>
      tight(cell.replace(/^(\d{5})-\d{4}$/, '$1').replace(/\.0+$/, ''))?.replace(/^0+(?=.)/, '') ?? null,
    key: (code) => code,
    compare: (a, b) => {
      if (slips(a, b, 1) === 1) return 1;
      return a.slice(0, 3) === b.slice(0, 3) ? 2 : 3;
    },
    blocks: (code) => [code, code.slice(0, 3)],
  };
}

/** Compares states, types and other words out of a small set. */
export function categoryComparer(): Comparer<string> {
  return {
    levels: [
      SAME,
      { ...NEAR, prior: 0.04 },
      { ...DIFFERENT, words: '{what} differs: {a}, {b}', prior: 0.11 },
    ],
    read: (cell) => fold(cell) || null,
    key: (word) => word,
    compare: (a, b) => {
      const most = Math.max(a.length, b.length) > 5 ? 2 : 1;
      return Math.min(a.length, b.length) > 1 && slips(a, b, most) <= most ? 1 : 2;
    },
    blocks: (word) => [word],
  };
}

interface Day {
  year: number;
  month: number;
  day: number;
  digits: string;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const makeDay = (year: number, month: number, day: number): Day => ({
  year,
  month,
  day,
  digits: `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`,
});

const wholeYear = (year: number) => (year > 99 ? year : year < 30 ? 2000 + year : 1900 + year);

/** A day written in figures, the year at either end; null for anything else. Whether day or month leads is not judged here. */
export function readDay(cell: string): Day | null {
  const plain = cell.trim().replace(/[T ]\d{1,2}:.*$/, '');
  const tightDay = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const yearFirst = tightDay ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (yearFirst) return makeDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{2}|\d{4})$/.exec(plain);
  if (!yearLast) return null;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  const year = wholeYear(Number(yearLast[3]));
  return first > 12 ? makeDay(year, second, first) : makeDay(year, first, second);
}

function compareDays(a: Day, b: Day): number {
  if (slips(a.digits, b.digits, 1) === 1) return 1;
  if (a.year === b.year && a.month === b.day && a.day === b.month) return 1;
  const equal = Number(a.year === b.year) + Number(a.month === b.month) + Number(a.day === b.day);
  return equal === 2 ? 2 : 3;
}

/** Compares days: one figure off or day and month changed over is near. */
export function dayComparer(): Comparer<Day> {
  return {
    levels: [
      SAME,
      NEAR,
      { words: '{what} alike: {a} ~ {b}', prior: 0.02 },
      { ...DIFFERENT, words: '{what} differs: {a}, {b}' },
    ],
    read: readDay,
    key: ({ digits }) => digits,
    compare: compareDays,
    blocks: ({ digits, month, day }) => [
      digits,
      `${Math.max(month, day)} ${Math.min(month, day)} ${digits.slice(0, 4)}`,
    ],
  };
}

/** The number in a cell of figures, currency signs and marks between thousands; null for anything else. */
export function readQuantity(cell: string): number | null {
  const figures = cell.replace(/[\s$€£¥%]|USD|EUR|GBP/gi, '');
  if (!/^[-+]?\d[\d.,']*$/.test(figures)) return null;
  const decimal = /[.,](\d{1,2})$/.exec(figures);
  const whole = (decimal ? figures.slice(0, decimal.index) : figures).replace(/[.,']/g, '');
  const value = Number(decimal ? `${whole}.${decimal[1]}` : whole);
  return Number.isFinite(value) ? value : null;
}

/** Compares prices, years and other amounts by how far they are apart. */
export function quantityComparer(): Comparer<number> {
  return {
    levels: [
      { ...SAME, prior: 0.6 },
      { words: '{what} nearly equal: {a} ~ {b}', prior: 0.12 },
      { words: '{what} close: {a} ~ {b}', prior: 0.12 },
      { ...DIFFERENT, words: '{what} differs: {a}, {b}', prior: 0.16 },
    ],
    read: readQuantity,
    key: String,
    compare: (a, b) => {
      const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9);
      return apart <= 0.02 ? 1 : apart <= 0.15 ? 2 : 3;
    },
    blocks: (value) => [String(Math.round(value))],
  };
}
