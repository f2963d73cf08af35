const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What the clocks of a zone show at a moment (milliseconds), as the moment at which those in UTC show the same. */
export type Clock = (ms: number) => number;

/** Browsers before 2023 refuse offsets as zones, so these are reckoned here. Throws a RangeError for no zone. */
export function clockOf(timeZone: string): Clock {
  const offset = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone);
  if (offset !== null) {
    const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
    return (ms) => ms + minutes * MINUTE_MS;
  }
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  /** How far the clocks there are ahead of UTC, in milliseconds: formatting is dear, and a day needs it but twice. */
  const aheadAt = (ms: number) => {
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const [year, month, day, hour, minute] = [
      part('year'),
      part('month'),
      part('day'),
      part('hour'),
      part('minute'),
    ];
    return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(ms / MINUTE_MS) * MINUTE_MS;
  };
  const starts = new Map<number, number>();
  const aheadFrom = (day: number) => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const ahead = aheadAt(day * DAY_MS);
    starts.set(day, ahead);
    return ahead;
  };
  return (ms) => {
    const day = Math.floor(ms / DAY_MS);
    const ahead = aheadFrom(day);
    // Clocks that are changed on this day are asked at the very moment.
    return ms + (ahead === aheadFrom(day + 1) ? ahead : aheadAt(ms));
  };
}
