const DAY = 86_400_000;

/** The days of a working week, as `getUTCDay` counts them. */
const isWorkday = (date: Date) => date.getUTCDay() !== 0 && date.getUTCDay() !== 6;

/**
 * The moment that lies some working days before (or, negative, after) `now` at a time of that day.
 * @param time `HH:MM`, UTC
 * @returns ISO 8601 with `Z`
 */
export function workdaysBefore(now: string, count: number, time: string): string {
  const step = count < 0 ? DAY : -DAY;
  let date = new Date(`${now.slice(0, 10)}T${time}:00.000Z`);
  for (let left = Math.abs(count); left > 0; ) {
    date = new Date(date.getTime() + step);
    if (isWorkday(date)) left -= 1;
  }
  return date.toISOString();
}

/** The day that lies some days after (or, negative, before) `now`: `YYYY-MM-DD`. */
export function dayAfter(now: string, days: number): string {
  return new Date(Date.parse(now) + days * DAY).toISOString().slice(0, 10);
}
