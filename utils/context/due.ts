/** A mail whose date is this near was sent: clocks differ, and it is seen a little later. */
const SEEN_WITHIN_MS = 15 * 60_000;
const CLOCKS_DIFFER_MS = 5 * 60_000;
/** Further ahead nobody schedules. */
const FURTHEST_MS = 400 * 86_400_000;
const HOUR_MS = 3_600_000;
const HALF_DAY_MS = 12 * HOUR_MS;
const MINUTE_MS = 60_000;
const DIGITS = /\p{Nd}+/gu;
const ZERO = /^\p{Nd}$/u;

/** What of a moment a written date may name, on the rep's own clock. */
type Wall = { numbers: Set<number>; day: number; hour: number; minute: number };

/** A number in the digits of any script: their tens lie together, from zero to nine. */
function numberOf(digits: string): number {
  return [...digits].reduce((sum, digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const own = zero;
    while (own - zero < 9 && ZERO.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return sum * 10 + (own - zero);
  }, 0);
}

function wallClock(timeZone: string): (ms: number) => Wall {
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (ms) => {
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const [year = 0, month = 0, day = 0] = [parts.get('year'), parts.get('month'), parts.get('day')];
    const numbers = new Set([year, year % 100, month, day]);
    return { numbers, day, hour: parts.get('hour') ?? 0, minute: parts.get('minute') ?? 0 };
  };
}

/**
 * When a mail that the rep schedules is to go out, from the date that Gmail writes on it, and null for one that has
 * gone. Only the numbers of the date are used, so that its language does not matter: hour and minute come last in
 * every date format of Gmail's, and all before them must be the day, the month or the year. Where a word names the
 * month it is the next one that fits; of morning and evening, which words tell apart, the later.
 * @param written such as "30 Nov 2026, 08:00" or "2026年11月30日 上午8:00", without a zone
 */
export function dueOf(written: string, now: string, timeZone: string): string | null {
  const numbers = (written.match(DIGITS) ?? []).map(numberOf);
  const [hour, minute] = numbers.slice(-2);
  const date = numbers.slice(0, -2);
  if (hour === undefined || minute === undefined || date.length === 0) return null;
  const clock = wallClock(timeZone);
  const start = Date.parse(now);
  const isThen = (ms: number) => {
    const wall = clock(ms);
    const sameHour = wall.hour === hour || wall.hour === hour + 12 || (hour === 12 && wall.hour === 0);
    return sameHour && date.includes(wall.day) && date.every((one) => wall.numbers.has(one));
  };
  // Zones differ by hours and a few by a part of one: within an hour the minute is found once and for all.
  const shift = (minute - clock(start).minute) * MINUTE_MS;
  const onMinute = start - (start % MINUTE_MS) + shift;
  for (let ms = onMinute - HOUR_MS; ms < start + FURTHEST_MS; ms += HOUR_MS) {
    if (ms < start - SEEN_WITHIN_MS || !isThen(ms)) continue;
    if (ms <= start + CLOCKS_DIFFER_MS) return null;
    const evening = ms + HALF_DAY_MS;
    return new Date(isThen(evening) ? evening : ms).toISOString();
  }
  return null;
}
