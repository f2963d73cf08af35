const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** As the log writes moments: what follows the hour is then the same text in every zone that is whole hours away. */
const IN_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

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
 * agree (no zone changes its offset and back within one), and what rows of one hour have in common is kept.
 * @throws RangeError for a zone that is not in the IANA list.
 */
export function localTimes(timeZone: string): (moment: string) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  let known = { day: Number.NaN, start: '', end: '' };
  let hour = { of: Number.NaN, local: '', offset: '' };
  return (moment) => {
    const time = Date.parse(moment);
    if (Number.isNaN(time)) return NO_TIME;
    if (Math.floor(time / HOUR) === hour.of && IN_UTC.test(moment))
      return { local: hour.local + moment.slice(13, 19), offset: hour.offset };
    const day = Math.floor(time / DAY) * DAY;
    if (day !== known.day) known = { day, start: offsetOf(format, day), end: offsetOf(format, day + DAY) };
    const offset = known.start === known.end ? known.start : offsetOf(format, time);
    const wall = new Date(time + minutesOf(offset) * MINUTE).toISOString();
    if (known.start === known.end && minutesOf(offset) % 60 === 0)
      hour = { of: Math.floor(time / HOUR), local: `${wall.slice(0, 10)} ${wall.slice(11, 13)}`, offset };
    return { local: `${wall.slice(0, 10)} ${wall.slice(11, 19)}`, offset };
  };
}
