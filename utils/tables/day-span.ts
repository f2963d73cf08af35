import type { Span } from '../model/table';

const DAY_MS = 86_400_000;

/** Days from one to another, both included; a null end is open. */
export type DayRange = { from: string | null; to: string | null };

/** Days are counted in UTC, where each has 24 hours. */
function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function monthFrom(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

function months(today: string, back: number, count: number): DayRange {
  return { from: monthFrom(today, -back), to: plus(monthFrom(today, count - back), -1) };
}

/**
 * The days of a span.
 * @param today the rep's local day, `YYYY-MM-DD`
 * @param weekStart 1 (Monday) to 7 (Sunday)
 */
export function daysOf(span: Span, today: string, weekStart: number): DayRange {
  switch (span) {
    case 'passed':
      return { from: null, to: plus(today, -1) };
    case 'today':
      return { from: today, to: today };
    case 'this-week': {
      const passed = (new Date(today).getUTCDay() - (weekStart % 7) + 7) % 7;
      return { from: plus(today, -passed), to: plus(today, 6 - passed) };
    }
    case 'this-month':
      return months(today, 0, 1);
    case 'this-quarter':
      return months(today, (Number(today.slice(5, 7)) - 1) % 3, 3);
    case 'next-30-days':
      return { from: today, to: plus(today, 30) };
    case 'last-30-days':
      return { from: plus(today, -30), to: today };
  }
}
