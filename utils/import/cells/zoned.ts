/** Clocks are changed at no smaller part of an hour. */
const PART_MS = 1_800_000;
/** Parts whose offset is remembered: asking for it is the dearest of a row. */
const MOST_PARTS = 20_000;

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(ms: number, format: Intl.DateTimeFormat): number {
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(ms / 1_000) * 1_000;
}

/**
 * Makes what turns a day and a time (`HH:MM`; noon where there is none) in a zone into a moment in UTC. A time that
 * the clock leaves out in spring is taken as an hour later.
 * @param timeZone IANA name
 */
export function zonedMoments(timeZone: string): (day: string, time: string | null) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const offsets = new Map<number, number>();
  const offset = (ms: number) => {
    const part = Math.floor(ms / PART_MS);
    const known = offsets.get(part) ?? offsetAt(part * PART_MS, format);
    if (offsets.size < MOST_PARTS) offsets.set(part, known);
    return known;
  };
  return (day, time) => {
    if (time === null) return `${day}T12:00:00.000Z`;
    const wall = Date.parse(`${day}T${time}:00Z`);
    const guess = wall - offset(wall);
    return new Date(wall - offset(guess)).toISOString();
  };
}
