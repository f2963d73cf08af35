/** Some days that stand together, both ends included, and how many entries fell on them. */
export interface Bucket {
  /** `YYYY-MM-DD`. */
  from: string;
  to: string;
  count: number;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

const DAY_MS = 86_400_000;
/** Up to so many days a unit is used: more bars could not be told apart. */
const MOST_DAYS: readonly (readonly [Unit, number])[] = [
  ['day', 45],
  ['week', 7 * 45],
  ['month', 31 * 45],
];

// A day has no zone: it is reckoned with in UTC, where each has 24 hours.
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

function startOf(day: string, unit: Unit, weekStart: number): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  const passed = (new Date(timeOf(day)).getUTCDay() - (weekStart % 7) + 7) % 7;
  return dayAt(timeOf(day) - passed * DAY_MS);
}

function nextStart(start: string, unit: Unit): string {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number);
  if (unit === 'year') return dayAt(Date.UTC(year + 1, 0, 1));
  if (unit === 'month') return dayAt(Date.UTC(year, month, 1));
  return dayAt(Date.UTC(year, month - 1, date + (unit === 'week' ? 7 : 1)));
}

/**
 * Counts by day as columns of a chart without a gap, the oldest first: by day, or where those would be too many by
 * week, month or year. The first and the last reach no further than the days that were counted.
 * @param weekStart 1 (Monday) to 7 (Sunday)
 */
export function bucketsOf(
  days: ReadonlyMap<string, number>,
  weekStart: number,
): { unit: Unit; buckets: Bucket[] } {
  const known = [...days.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'day', buckets: [] };
  const length = (timeOf(last) - timeOf(first)) / DAY_MS + 1;
  const unit = MOST_DAYS.find(([, most]) => length <= most)?.[0] ?? 'year';

  const counts = new Map<string, number>();
  for (const [day, count] of days) {
    const start = startOf(day, unit, weekStart);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const inside = (day: string) => [first, day, last].sort()[1] ?? day;
  const buckets: Bucket[] = [];
  for (let start = startOf(first, unit, weekStart); start <= last; start = nextStart(start, unit)) {
    const end = dayAt(timeOf(nextStart(start, unit)) - DAY_MS);
    buckets.push({
      from: inside(start),
      to: inside(end),
      count: counts.get(start) ?? 0,
    });
  }
  return { unit, buckets };
}
