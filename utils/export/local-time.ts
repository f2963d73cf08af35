/** No zone changes its offset within a quarter of an hour of UTC. */
const STEP = 15 * 60_000;
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

export type LocalTime = { local: string; offset: string };

/**
 * Makes a function from a moment to the wall clock of a zone, `2026-11-20 09:15:00`, and its offset there,
 * `+01:00`. Made for rows in order of time: the offset is asked again only when the quarter of an hour changes.
 * @throws RangeError for a zone that is not in the IANA list.
 */
export function localTimes(timeZone: string): (moment: string) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  let known = { step: Number.NaN, offset: '', minutes: 0 };
  return (moment) => {
    const time = Date.parse(moment);
    const step = Math.floor(time / STEP);
    if (step !== known.step) {
      const offset = offsetOf(format, time);
      known = { step, offset, minutes: minutesOf(offset) };
    }
    const wall = new Date(time + known.minutes * MINUTE).toISOString();
    return { local: `${wall.slice(0, 10)} ${wall.slice(11, 19)}`, offset: known.offset };
  };
}
