const DAY_MS = 86_400_000;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day as `YYYY-MM-DD`, or null where the calendar has none (31 February) or the year is no business's. */
export function dayOf(year: number, month: number, date: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const at = utc(day);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : day;
}

/** So many days later, or earlier where negative. */
export function addDays(day: string, count: number): string | null {
  const at = new Date(utc(day) + count * DAY_MS);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 10);
}

/** The same date of the year before, or null where that year has no such day. */
export function yearBefore(day: string): string | null {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return earlier.endsWith('02-29') ? null : earlier;
}

/** So many months later on the same date, or the month's last. */
export function addMonths(day: string, count: number): string | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  for (let each = date; each > 27; each -= 1) {
    const found = dayOf(toYear, toMonth, each);
    if (found) return found;
  }
  return dayOf(toYear, toMonth, Math.min(date, 28));
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(utc(day)).getUTCDay();
}

/** Days from the first to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The full year of two digits: at most twenty-nine years ahead, else in the century before. */
export function fullYear(year: number, today: string): number {
  if (year >= 100) return year;
  const now = Number(today.slice(0, 4));
  const near = Math.floor(now / 100) * 100 + year;
  return near > now + 29 ? near - 100 : near;
}
