import { type Calendar, daysBetween, type Moment } from '../calendar';
import type { RecordFacts } from './record';

/** Below this no silence is long, above the other every one is, whatever the stage's pace. */
const LEAST_DAYS = 30;
const MOST_DAYS = 90;
/** So many times the typical length of a stage without a word. */
const TIMES = 2;
/** Where nobody says how long a stage takes. */
const USUAL_DAYS = 21;

/** Days since anybody on either side wrote, called or met. */
export type Silence = { days: number; isLong: boolean };

/** How long both sides have been silent, against the pace of the stage; null where no contact is known. */
export function readSilence(
  record: RecordFacts | null,
  lastTouch: Moment | null,
  calendar: Calendar,
): Silence | null {
  if (lastTouch === null) return null;
  const days = daysBetween(lastTouch.day, calendar.today);
  const usual = TIMES * (record?.stage?.typicalDays ?? USUAL_DAYS);
  return { days, isLong: days >= Math.min(MOST_DAYS, Math.max(LEAST_DAYS, usual)) };
}
