import { addDays, addWorkingDays, type Day, weekdayOf } from '../../calendar';
import type { WorkDays } from '../../work-days/work-days';
import type { Unit, When } from './day-words';

const SOME_WEEKS = 21;
const SOME_MONTHS = 90;
const FRIDAY = 5;

/** A stretch of days that a sentence names; an exact day is one that begins and ends there. */
export type Stretch = { from: Day; to: Day; exact: boolean };

export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
export const makeDay = (year: number, month: number, day: number): Day =>
  dayOf(new Date(Date.UTC(year, month - 1, day)));
export const only = (day: Day): Stretch => ({ from: day, to: day, exact: true });

export const monthIn = (year: number, month: number): Stretch => ({
  from: makeDay(year, month, 1),
  to: makeDay(year, month + 1, 0),
  exact: false,
});

/** A day of a month; where no year was written, the one to come. */
export function dayIn(first: Day, day: number, said: Day | null): Stretch {
  const here = makeDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
  return only(
    said !== null && here < said
      ? makeDay(Number(first.slice(0, 4)) + 1, Number(first.slice(5, 7)), day)
      : here,
  );
}

/** The day of a month that is still to come. */
export function dayOfMonth(day: number, said: Day): Stretch[] {
  if (day < 1 || day > 31) return [];
  const [year, month] = [Number(said.slice(0, 4)), Number(said.slice(5, 7))];
  const candidate = makeDay(year, day >= Number(said.slice(8)) ? month : month + 1, day);
  return Number(candidate.slice(8)) === day ? [only(candidate)] : [];
}

/** A month that has gone by this year is the next one's. */
export function monthOf(month: number, said: Day): Stretch {
  const [year, now] = [Number(said.slice(0, 4)), Number(said.slice(5, 7))];
  return monthIn(month >= now ? year : year + 1, month);
}

export function weekOf(monday: Day): Stretch {
  return { from: monday, to: addDays(monday, FRIDAY - 1), exact: false };
}

/** The stretch that words name, seen from the day on which they are said. Weeks end on Friday: people work then. */
export function stretchOf(when: When, said: Day): Stretch {
  if (typeof when === 'number') return monthOf(when, said);
  if (typeof when === 'object') return only(addDays(said, (when.weekday - weekdayOf(said) + 7) % 7 || 7));
  const [year, month] = [Number(said.slice(0, 4)), Number(said.slice(5, 7))];
  const monday = addDays(said, 8 - weekdayOf(said));
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  const running = (to: Day): Stretch => ({ from: to, to, exact: false });
  const friday = addDays(said, Math.max(0, FRIDAY - weekdayOf(said)));
  const all: Record<Exclude<When, number | object>, () => Stretch> = {
    today: () => only(said),
    tomorrow: () => only(addDays(said, 1)),
    'day-after-tomorrow': () => only(addDays(said, 2)),
    'this-week': () => running(friday),
    'next-week': () => weekOf(monday),
    'start-of-next-week': () => ({ ...weekOf(monday), to: addDays(monday, 1) }),
    'end-of-next-week': () => running(addDays(monday, FRIDAY - 1)),
    'week-after-next': () => weekOf(addDays(monday, 7)),
    'in-two-weeks': () => only(addDays(said, 14)),
    'this-month': () => running(makeDay(year, month + 1, 0)),
    'next-month': () => ({
      from: makeDay(year, month + 1, 1),
      to: makeDay(year, month + 2, 0),
      exact: false,
    }),
    'this-quarter': () => running(makeDay(year, quarter + 3, 0)),
    'next-quarter': () => ({
      from: makeDay(year, quarter + 3, 1),
      to: makeDay(year, quarter + 6, 0),
      exact: false,
    }),
    'this-year': () => running(makeDay(year, 12, 31)),
    'next-year': () => ({ from: makeDay(year + 1, 1, 1), to: makeDay(year + 1, 1, 31), exact: false }),
    christmas: () => running(makeDay(year, 12, 24)),
    'some-weeks': () => only(addDays(said, SOME_WEEKS)),
    'some-months': () => only(addDays(said, SOME_MONTHS)),
  };
  return all[when]();
}

/** The day after so many units, counted from the day on which it was said; working days are those of the writer. */
export function daysOn(count: number, unit: Unit, said: Day, work: WorkDays): Day {
  if (unit === 'working-day') return addWorkingDays(said, count, work);
  if (unit === 'hour') return addDays(said, Math.floor(count / 24));
  if (unit === 'month') {
    const [year, month, day] = said.split('-').map(Number) as [number, number, number];
    const last = Number(makeDay(year, month + count + 1, 0).slice(8));
    return makeDay(year, month + count, Math.min(day, last));
  }
  return addDays(said, unit === 'week' ? count * 7 : count);
}
