import type { Cell } from '../source';
import { type DateOrder, dayOf, fullYear, plain, readDay, splitTime } from '../written';
import { serialMoment } from '../xlsx/serial';
import { lineText } from './cell-text';
import { type CellReading, read, unread } from './reading';

const NUMERIC = /^(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/;
const ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?=$|[T\s])/;
const ISO_MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A spreadsheet's number for a day of this century: what a date turns into where its column lost its form. */
const SERIAL = /^(?:3[6-9]|[4-6]\d|7[0-2])\d{3}(?:\.\d+)?$/;
/** A day with its time; longer text is prose. */
const LONGEST = 80;
/** What databases write where there is no date. */
const NO_DATE = /^(?:0000-00-00|1899-12-30|1900-01-00)/;

export type DateForm = { order: DateOrder | null; today: string };
/** A day, the time on it where one is written (`HH:MM`), and the whole moment where an offset is. */
export type WrittenDay = { day: string; time: string | null; exact: string | null };

/** What a text says of the order of day and month in its column. */
export function orderEvidence(text: string): DateOrder | 'open' | null {
  if (text.length > LONGEST) return null;
  const [, first, , second] = NUMERIC.exec(splitTime(plain(text)).rest.replace(/[\s,]+$/, '')) ?? [];
  if (first === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b <= 12) return 'dmy';
  if (b > 12 && a <= 12) return 'mdy';
  return a === b || a > 12 ? null : 'open';
}

/** A date of numbers alone, day and month by the column's order. */
function numeric(text: string, shown: string, { order, today }: DateForm): CellReading<string> {
  const [, first, mark, second, year] = NUMERIC.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const [a, b, full] = [Number(first), Number(second), fullYear(Number(year), today)];
  const chosen = order ?? (mark === '.' ? 'dmy' : null);
  const [asDay, asMonth] = [dayOf(full, b, a), dayOf(full, a, b)];
  if (asDay === null && asMonth === null) return unread(`${shown} is no day of the calendar.`);
  if (chosen === null) {
    const only = asDay === asMonth || asMonth === null ? asDay : asDay === null ? asMonth : null;
    return only === null
      ? unread(`${shown} fits two readings: ${asDay} or ${asMonth}. Choose the order of the column.`)
      : read(only);
  }
  const day = chosen === 'mdy' ? asMonth : asDay;
  return day === null ? unread(`${shown} is no day where ${words(chosen)}, as in the column.`) : read(day);
}

const words = (order: DateOrder) => (order === 'mdy' ? 'the month comes first' : 'the day comes first');

function yearFirst(text: string, shown: string): CellReading<string> {
  const [, year, month, day] = ISO.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year === undefined) return null;
  const found = dayOf(Number(year), Number(month), Number(day));
  return found === null ? unread(`${shown} is no day of the calendar.`) : read(found);
}

function inWords(text: string, shown: string, { order, today }: DateForm): CellReading<string> {
  const found = readDay(text, { lang: null, today, dateOrder: order, decimal: null, currency: null });
  if (found === null) return unread(`${shown} is no date.`);
  return found.sure && /\d/.test(text) ? read(found.day) : unread(`${shown} does not name one day.`);
}

/** The day that a cell names, with its time. */
export function readWrittenDay(cell: Cell, form: DateForm): CellReading<WrittenDay> {
  const line = lineText(cell);
  if (line.length > LONGEST) return unread('This is no date.');
  const text = plain(line);
  if (text === '' || NO_DATE.test(text)) return null;
  const counted = SERIAL.test(text) ? serialMoment(Number(text), false) : null;
  if (counted !== null)
    return read({ day: counted.slice(0, 10), time: counted.slice(11, 16) || null, exact: null });
  const moment = ISO_MOMENT.exec(text);
  const { rest, time } = splitTime(text);
  const day = rest.replace(/[\s,]+$/, '');
  const found = yearFirst(moment?.[1] ?? day, text) ?? numeric(day, text, form) ?? inWords(text, text, form);
  if (found === null || 'reason' in found) return found;
  const isExact = moment?.[3] !== undefined;
  const exact = isExact
    ? Date.parse(
        text
          .replace(' ', 'T')
          .replace(/\s/, '')
          .replace(/([+-]\d\d)(\d\d)$/, '$1:$2'),
      )
    : Number.NaN;
  return read({
    day: found.value,
    time: moment?.[2] ?? time,
    exact: Number.isNaN(exact) ? null : new Date(exact).toISOString(),
  });
}
