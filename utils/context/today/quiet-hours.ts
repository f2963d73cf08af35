import { addDays, makeCalendar, weekdayOf } from '../../engine/calendar';
import type { Place } from '../../engine/place';
import type { DaySettings } from '../../model/settings';
import { clockAt } from '../clock-at';
import { momentAt } from '../next-morning';

const MIDNIGHT = '00:00';
const A_WEEK_AND_ONE = 8;

type Hours = Pick<DaySettings, 'quietFrom' | 'quietTo' | 'workdays'>;

/** At what time of a working day it is allowed to speak again; null where it is at once, `next` for the next day. */
function waitsUntil(clock: string, { quietFrom, quietTo }: Hours): { time: string; next: boolean } | null {
  if (quietFrom === quietTo) return null;
  const isOverNight = quietFrom > quietTo;
  const isQuiet = isOverNight ? clock >= quietFrom || clock < quietTo : clock >= quietFrom && clock < quietTo;
  return isQuiet ? { time: quietTo, next: isOverNight && clock >= quietFrom } : null;
}

/**
 * When a notification may be shown that is due at a moment: then, or once quiet hours and free days are over. Null
 * where no day is a working day.
 */
export function whenAllowed(at: string, hours: Hours, place: Place): string | null {
  let ms = Date.parse(at);
  for (let step = 0; step <= A_WEEK_AND_ONE * 2; step += 1) {
    const day = makeCalendar(new Date(ms).toISOString(), place).today;
    if (hours.workdays.includes(weekdayOf(day))) {
      const wait = waitsUntil(clockAt(ms, place), hours);
      if (wait === null) return new Date(ms).toISOString();
      ms = Date.parse(momentAt(wait.next ? addDays(day, 1) : day, wait.time, place));
    } else {
      ms = Date.parse(momentAt(addDays(day, 1), MIDNIGHT, place));
    }
  }
  return null;
}
