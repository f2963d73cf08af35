import type { DateOrder, DecimalMark } from './context';
import { readMoney } from './money';
import { plain } from './plain';

const DATE = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/g;
const YEAR_FIRST = /(?<![\d./-])\d{4}([/.-])\d{1,2}\1\d{1,2}(?!\d)/;
const BOTH_MARKS = /(?<![\d.,])\d{1,3}(?:([.,'’ ])\d{2,3})+([.,])\d{1,2}(?![\d.,])/g;
const ONE_MARK = /(?<![\d.,])\d+([.,])\d{1,2}(?![\d.,/-])/g;

/** Longer text is prose: a quoted mail's dates and prices are not the page's writing. */
const LONGEST_VALUE = 120;

/** What the values of a page, taken together, say of its writing; null where they say nothing or contradict. */
export interface PageHabits {
  dateOrder: DateOrder | null;
  decimal: DecimalMark | null;
  currency: string | null;
}

function only<T>(votes: Iterable<T>): T | null {
  const different = new Set(votes);
  const [first] = different;
  return different.size === 1 ? (first ?? null) : null;
}

function orders(text: string): DateOrder[] {
  const dates = [...text.matchAll(DATE)].flatMap(([, first, , second]): DateOrder[] => {
    if (Number(first) > 12 && Number(second) <= 12) return ['dmy'];
    return Number(second) > 12 && Number(first) <= 12 ? ['mdy'] : [];
  });
  return dates;
}

function marks(text: string): DecimalMark[] {
  const both = [...text.matchAll(BOTH_MARKS)].filter(([, group, mark]) => group !== mark);
  const found = both.map(([, , mark]) => mark);
  const single = [...text.matchAll(ONE_MARK)].map(([, mark]) => mark);
  return [...found, ...single].filter((mark): mark is DecimalMark => mark === '.' || mark === ',');
}

/** The one currency that all amounts can be read in: "$12" beside "CAD 500.00" are both Canadian. */
function currencyOf(lines: readonly string[], lang: string | null): string | null {
  const read = (line: string, currency: string | null) =>
    readMoney(line, { lang, today: '2000-01-01', dateOrder: null, decimal: null, currency });
  const amounts = lines.filter((line) => read(line, null)?.currencySure);
  const codes = new Set(amounts.flatMap((line) => read(line, null)?.currency ?? []));
  return only([...codes].filter((code) => amounts.every((line) => read(line, code)?.currency === code)));
}

/**
 * Learns from all values of a page: 25/03/2026 settles day before month, "1.234,50" settles the decimal mark, one
 * currency throughout is the page's own.
 */
export function learnHabits(texts: readonly string[], lang: string | null): PageHabits {
  const lines = texts.filter((text) => text.length <= LONGEST_VALUE).map(plain);
  const yearFirst = lines.some((line) => YEAR_FIRST.test(line));
  return {
    dateOrder:
      only(lines.flatMap(orders)) ?? (yearFirst && lines.flatMap(orders).length === 0 ? 'ymd' : null),
    decimal: only(lines.flatMap(marks)),
    currency: currencyOf(lines, lang),
  };
}
