import { addDays, type Calendar, type Day, type Moment, workingDayFrom } from '../calendar';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Minutes after midnight at which people begin and end to work: nobody tells, and these hours are usual. */
const OPENS = 9 * 60;
const CLOSES = 18 * 60;

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/** A day and the minutes since its midnight. */
const readClock = (shown: number): { day: Day; minutes: number } => ({
  day: new Date(shown).toISOString().slice(0, 10),
  minutes: Math.floor((shown % DAY_MS) / MINUTE_MS),
});

/** The day that it was where they sit; the rep's where their clocks are not known. */
export function dayThere({ ms, day, iso }: Moment, { theirClock }: Pick<Calendar, 'theirClock'>): Day {
  const clock = DAY_ONLY.test(iso) ? null : theirClock();
  return clock === null ? day : readClock(clock(ms)).day;
}

/**
 * The day on which they find what we send: what comes after their working day, or on a free one, waits for the next.
 * Where their clocks are not known, it is the day on which we sent it.
 */
export function dayFound(at: Moment, { theirClock, theirs }: Pick<Calendar, 'theirClock' | 'theirs'>): Day {
  const clock = DAY_ONLY.test(at.iso) ? null : theirClock();
  if (clock === null) return at.day;
  const { day, minutes } = readClock(clock(at.ms));
  return workingDayFrom(minutes < CLOSES ? day : addDays(day, 1), theirs);
}

/**
 * The day that has come where they sit. A promise for today ends with their working day: once that is over while we
 * are at work, it is the next one for us.
 */
export function dayBegunThere({ now, today, clock, theirClock }: Calendar): Day {
  const clockThere = theirClock();
  if (clockThere === null) return today;
  const there = readClock(clockThere(now));
  const here = readClock(clock(now)).minutes;
  const isOver = there.minutes >= CLOSES && here >= OPENS && here < CLOSES;
  return isOver ? addDays(there.day, 1) : there.day;
}

const asHours = (minutes: number) =>
  minutes === 60 ? '1 hour' : `${Number((minutes / 60).toFixed(2))} hours`;

/**
 * When both sides work, where their clocks show another time: " Their clock is 4 hours behind yours: both sides work
 * from 13:00 to 18:00 your time." Nothing where the clocks agree or theirs are not known.
 */
export function whenBothWork({ now, clock, theirClock, sayTime }: Calendar): string {
  const clockThere = theirClock();
  const ahead = clockThere === null ? 0 : Math.round((clockThere(now) - clock(now)) / MINUTE_MS);
  if (ahead === 0) return '';
  const from = Math.max(OPENS, OPENS - ahead);
  const to = Math.min(CLOSES, CLOSES - ahead);
  const apart = `Their clock is ${asHours(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} yours`;
  return from < to
    ? ` ${apart}: both sides work from ${sayTime(from)} to ${sayTime(to)} your time.`
    : ` ${apart}: your working hours do not meet.`;
}
