import { type Clock, clockOf } from './clock';
import type { Place } from './place';
import { countryOfZone, WEEKDAYS, type WorkDays, workDaysOf } from './work-days/work-days';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Outside of these years a date is a slip of some system, and date strings change their shape. */
const FIRST_MS = Date.UTC(1971, 0, 1);
const LAST_MS = Date.UTC(2199, 0, 1);

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** A point in time as the case writes it: `ms` orders, `day` is the rep's. */
export type Moment = { ms: number; day: Day; iso: string };

/** The rep's calendar at a moment. */
export type Calendar = {
  today: Day;
  now: number;
  /** The moment or day written; null for what is no date. */
  read(written: string | null | undefined): Moment | null;
  /** "18 Nov", with the year when it is not this one. */
  say(day: Day): string;
  /** "13:00", by the minutes since midnight. */
  sayTime(minutes: number): string;
  /** What the rep's clocks show. */
  clock: Clock;
  /** What the clocks of the people of the record show; null where their time zone is not known. */
  theirClock(): Clock | null;
  /** On which days the rep works, by the country of their time zone. */
  ours: WorkDays;
  /** On which days the people of the record work, where their country is known. */
  theirs: WorkDays;
};

const dayToMs = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const msToDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day) => new Date(dayToMs(day)).getUTCDay() || 7;

const isWeekend = (day: Day, { weekend }: WorkDays) => weekend.includes(`${weekdayOf(day)}`);

const isHoliday = (day: Day, { holidays }: WorkDays) =>
  holidays[day.slice(0, 4)]?.includes(day.slice(5, 7) + day.slice(8)) === true;

const isFree = (day: Day, work: WorkDays) => isWeekend(day, work) || isHoliday(day, work);

/** Holidays on working days after `from` up to and with `to`. */
function holidaysBetween(from: Day, to: Day, work: WorkDays): number {
  const { holidays } = work;
  const years = Object.keys(holidays).filter((year) => year >= from.slice(0, 4) && year <= to.slice(0, 4));
  const days = years.flatMap((year) =>
    (holidays[year]?.split(' ') ?? []).map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`),
  );
  const inside = days.filter((day) => day > from && day <= to && !isWeekend(day, work));
  return new Set(inside).size;
}

/** The day that is `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => msToDay(dayToMs(day) + count * DAY_MS);

/** Days from one day to another; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day) => Math.round((dayToMs(to) - dayToMs(from)) / DAY_MS);

/** The day itself, or the next one on which people work. Whose days they are is said by `work`, here and below. */
export function workingDayFrom(day: Day, work: WorkDays = WEEKDAYS): Day {
  let candidate = day;
  while (isFree(candidate, work)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The working day that is `count` working days after `day`. */
export function addWorkingDays(day: Day, count: number, work: WorkDays = WEEKDAYS): Day {
  let candidate = day;
  for (let left = count; left > 0; left -= 1) candidate = workingDayFrom(addDays(candidate, 1), work);
  return candidate;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, work: WorkDays = WEEKDAYS): number {
  const days = Math.max(0, daysBetween(from, to));
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(to, -index));
  const worked = rest.filter((day) => !isWeekend(day, work)).length;
  return Math.floor(days / 7) * (7 - work.weekend.length) + worked - holidaysBetween(from, to, work);
}

/** The newest of the moments; null for none. */
export function newestOf(moments: readonly (Moment | null | undefined)[]): Moment | null {
  return moments.reduce<Moment | null>(
    (best, moment) => (moment != null && (best === null || moment.ms > best.ms) ? moment : best),
    null,
  );
}

/**
 * Gives the calendar of any moment at a place, for whoever looks at many records: making formatters is dear, and all
 * moments share them. Throws a RangeError for a zone or locale that does not exist.
 */
export function calendarsAt(place: Place): (nowWritten: string) => Calendar {
  const clock = clockOf(place.timeZone);
  const dayOf = (ms: number) => msToDay(clock(ms));
  const short = { day: 'numeric', month: 'short' } as const;
  const thisYear = new Intl.DateTimeFormat(place.locale, { ...short, timeZone: 'UTC' });
  const otherYear = new Intl.DateTimeFormat(place.locale, { ...short, timeZone: 'UTC', year: 'numeric' });
  const ours = workDaysOf(countryOfZone(place.timeZone));
  const read = (written: string | null | undefined): Moment | null => {
    const ms = written == null ? Number.NaN : Date.parse(written);
    if (written == null || !(ms >= FIRST_MS && ms <= LAST_MS)) return null;
    const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(written);
    return { ms, day: dayOnly ? written : dayOf(ms), iso: written };
  };
  return (nowWritten) => {
    const now = Math.min(LAST_MS, Math.max(FIRST_MS, Date.parse(nowWritten)));
    const today = dayOf(now);
    return {
      ...{ today, now, clock, theirClock: () => null, ours, theirs: WEEKDAYS, read },
      say: (day) => (day.slice(0, 4) === today.slice(0, 4) ? thisYear : otherYear).format(dayToMs(day)),
      sayTime: (minutes) =>
        new Intl.DateTimeFormat(place.locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
          minutes * MINUTE_MS,
        ),
    };
  };
}

/** The calendar at a place and a moment. Throws a RangeError for a zone or locale that does not exist. */
export const makeCalendar = (nowWritten: string, place: Place): Calendar => calendarsAt(place)(nowWritten);
