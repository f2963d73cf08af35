import { addWorkingDays, makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';

const MORNING = '09:00';

/** How far the clocks at this place are ahead of UTC at a moment, in milliseconds. */
function aheadOfUtc(ms: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - ms;
}

/** A time of a day, `YYYY-MM-DD` and `HH:MM`, on the rep's clock, as a moment in UTC. */
export function momentAt(day: string, time: string, { timeZone }: Place): string {
  const there = Date.parse(`${day}T${time}:00Z`);
  const near = there - aheadOfUtc(there, timeZone);
  // The clocks may have been changed between that time in UTC and that time there: what holds there counts.
  return new Date(there - aheadOfUtc(near, timeZone)).toISOString();
}

/** Nine in the morning of a day, `YYYY-MM-DD`, on the rep's clock, as a moment in UTC. */
export function morningOf(day: string, place: Place): string {
  return momentAt(day, MORNING, place);
}

/** Nine in the morning of the first working day after today, on the rep's clock, as a moment in UTC. */
export function nextMorning(now: string, place: Place): string {
  const { today, ours } = makeCalendar(now, place);
  return morningOf(addWorkingDays(today, 1, ours), place);
}
