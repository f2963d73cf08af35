import type { ValueContext } from './context';
import { plain } from './plain';
import { type DayReading, relativeDay } from './relative-day';
import { splitTime } from './time-of-day';
import { writtenDate } from './written-date';

const ISO_MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?$/i;
/** What some pages write behind a date: "(in 26 days)", "· overdue". */
const ASIDE = /\s*(?:\([^()]*\)|[·•|].*)$/;

/** A date with its weekday, time and an aside; longer text is prose. */
const LONGEST = 100;

/** A day with its time of day where the page gives one. */
export interface MomentReading {
  /** `YYYY-MM-DD`, or a date-time with an offset where the page itself writes one. */
  at: string;
  sure: boolean;
}

function readPart(text: string, context: ValueContext): DayReading | null {
  const { rest, time } = splitTime(text);
  const words = rest.replace(/[\s,]+$/, '');
  if (words === '') return time ? { day: context.today, sure: false } : null;
  return writtenDate(words, context) ?? relativeDay(words, context.today);
}

/**
 * The day that a value names, times left out: ISO, numeric, with the month's name in nine languages, or counted
 * from the reading's day. Null when it is no date, when 03/04 stays open, or when no calendar has that day.
 */
export function readDay(text: string, context: ValueContext): DayReading | null {
  if (text.length > LONGEST) return null;
  const line = plain(text).toLowerCase().normalize('NFC');
  const moment = ISO_MOMENT.exec(line);
  if (moment?.[1]) return writtenDate(moment[1], context);
  return readPart(line, context) ?? (ASIDE.test(line) ? readPart(line.replace(ASIDE, ''), context) : null);
}

/** As `readDay`, but a moment that the page writes out with its offset is kept whole. */
export function readMoment(text: string, context: ValueContext): MomentReading | null {
  const found = readDay(text, context);
  const moment = ISO_MOMENT.exec(plain(text));
  if (!found) return null;
  const isWhole = moment?.[3] && !Number.isNaN(Date.parse(plain(text).replace(' ', 'T')));
  return { at: isWhole ? plain(text).replace(' ', 'T') : found.day, sure: found.sure };
}
