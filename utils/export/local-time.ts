const DAY = 86_400_000;
const MINUTE = 60_000;

/** `GMT+01:00`, `GMT-03:30`, and `GMT` for none: the form that `longOffset` has in English. */
function offsetOf(format: Intl.DateTimeFormat, time: number): string {
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name.slice('GMT'.length) || '+00:00';
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Both null for what is no moment. */
export type LocalTime = { local: string | null; offset: string | null };

const NO_TIME: LocalTime = { local: null, offset: null };

/**
 * Makes a function from a moment to the wall clock of a zone, `2026-11-20 09:15:00`, and its offset there,
 * `+01:00`. Made for rows in order of time: asking Intl is slow, so it is asked once for a day whose two ends
 * agree (no zone changes its offset and back within one).
 * @throws RangeError for a zone that is not in the IANA list.
 */
export function localTimes(timeZone: string): (moment: string) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  let known = { day: Number.NaN, start: '', end: '' };
  return (moment) => {
    const time = Date.parse(moment);
    if (Number.isNaN(time)) return NO_TIME;
    const day = Math.floor(time / DAY) * DAY;
    if (day !== known.day) known = { day, start: offsetOf(format, day), end: offsetOf(format, day + DAY) };
    const offset = known.start === known.end ? known.start : offsetOf(format, time);
    const wall = new Date(time + minutesOf(offset) * MINUTE).toISOString();
    return { local: `${wall.slice(0, 10)} ${wall.slice(11, 19)}`, offset };
  };
}
