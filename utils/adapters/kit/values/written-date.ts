import { dayOf, daysBetween, fullYear } from './calendar';
import { type DateOrder, tagParts, type ValueContext } from './context';
import { isDateFiller, monthOf, weekdayNamed } from './date-words';
import type { DayReading } from './relative-day';

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/;
const NUMERIC = /^(\d{1,2})\s?([-./])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?(\.)?$/;
const KANJI =
  /^(?:(\d{4})\s?[年년]\s?|(?:令和|r)\s?(\d{1,2}|元)\s?[年.]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?(?:\s?\(?[日月火水木金土](?:曜日?)?\)?)?$/;
const WORDS = /\d+|\p{L}[\p{L}\p{M}॰-]*/gu;
const REIWA = 2018;
/** As far as the next 29 February. */
const NEAR_YEARS = [0, -1, 1, -2, 2, -3, 3, -4, 4];
/** Languages that write 03/04/2026 as the third of April wherever they are spoken. */
const DAY_FIRST = /^(?:de|fr|it|nl|pt|hi)$/;
const DAY_FIRST_REGION = /^(?:en-(?:GB|AU|NZ|IE|IN)|es-(?!US|PR|PA|419)[A-Z]{2})$/;

/** The order of numeric dates that a language tag settles; plain English settles none. */
export function orderOf(lang: string | null): DateOrder | null {
  const { language, region } = tagParts(lang);
  const tag = `${language}-${region}`;
  if (tag === 'en-US') return 'mdy';
  if (language === 'ja') return 'ymd';
  if (tag === 'fr-CA') return null;
  return DAY_FIRST.test(language) || DAY_FIRST_REGION.test(tag) ? 'dmy' : null;
}

/** A date without its year: the nearest one; sure where this year's is also the nearest. */
function nearest(month: number, date: number, today: string): DayReading | null {
  const year = Number(today.slice(0, 4));
  const days = NEAR_YEARS.map((step) => dayOf(year + step, month, date)).filter((day) => day !== null);
  const distance = (day: string) => Math.abs(daysBetween(today, day));
  const best = days.toSorted((a, b) => distance(a) - distance(b))[0];
  return best ? { day: best, sure: best.startsWith(`${year}-`) } : null;
}

function known(year: number | null, month: number, date: number, today: string): DayReading | null {
  if (year === null) return nearest(month, date, today);
  const day = dayOf(fullYear(year, today), month, date);
  return day ? { day, sure: true } : null;
}

function numeric(text: string, context: ValueContext): DayReading | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4] === undefined ? null : Number(found[4]);
  const dotted = found[2] === '.';
  if (year === null && (found[5] === undefined || !dotted) && found[2] !== '/') return null;
  if (year !== null && found[5]) return null;
  const order = context.dateOrder ?? orderOf(context.lang);
  if (order === 'ymd' && found[4]?.length === 2) return known(first, second, Number(found[4]), context.today);
  const asDay = known(year, second, first, context.today);
  const asMonth = known(year, first, second, context.today);
  if (dotted && asDay && !context.dateOrder) return { ...asDay, sure: asDay.sure && order !== 'mdy' };
  if (order === 'dmy' && asDay) return asDay;
  if (order === 'mdy' && asMonth) return asMonth;
  if (asDay && asMonth && asDay.day !== asMonth.day) return null;
  const only = asDay ?? asMonth;
  const isShort = found[4]?.length === 2;
  return only && { ...only, sure: only.sure && !isShort && year !== null };
}

function kanji(text: string, today: string): DayReading | null {
  const found = KANJI.exec(text);
  if (!found) return null;
  const reiwa = found[2] === undefined ? null : REIWA + (found[2] === '元' ? 1 : Number(found[2]));
  const year = found[1] === undefined ? reiwa : Number(found[1]);
  return known(year, Number(found[3]), Number(found[4]), today);
}

/** "Fri, 18 December 2026", "18 de diciembre", "Dec 18, '26": one month's name, one day, at most one year. */
function named(text: string, today: string): DayReading | null {
  const words = (text.match(WORDS) ?? []).map((word) => word.replace(/[॰-]+$/, ''));
  const isMonth = (word: string) => monthOf(word) !== null;
  // French, Spanish and Italian "mar" is Tuesday as well as March.
  const months = words.filter((word) => isMonth(word) && weekdayNamed(word) === null);
  const month = months[0] ?? words.find(isMonth);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const isNoise = (word: string) => isDateFiller(word) || weekdayNamed(word) !== null;
  const others = words.filter((word) => word !== month && !/^\d/.test(word) && !isNoise(word));
  if (month === undefined || months.length > 1 || others.length > 0 || numbers.length > 2) return null;
  const hasLong = numbers.some((word) => word.length === 4);
  const isYear = (word: string, at: number) =>
    word.length === 4 || (!hasLong && numbers.length === 2 && at === 1 && word.length === 2);
  const years = numbers.filter(isYear);
  const days = numbers.filter((word, at) => !isYear(word, at) && word.length <= 2);
  if (days.length !== 1 || years.length + days.length !== numbers.length) return null;
  const year = years[0] === undefined ? null : Number(years[0]);
  return known(year, monthOf(month) ?? 0, Number(days[0]), today);
}

/**
 * Reads a date as a calendar writes it; null when the text is none, when no calendar has that day, or when day
 * and month cannot be told apart.
 * @param text lower case, plain, without a time
 */
export function writtenDate(text: string, context: ValueContext): DayReading | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return known(Number(iso[1]), Number(iso[2]), Number(iso[3]), context.today);
  return numeric(text, context) ?? kanji(text, context.today) ?? named(text, context.today);
}
