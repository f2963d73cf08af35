/** What only the reader's settings and clock know. */
export interface Calendar {
  /** The rep's local day, `YYYY-MM-DD`. */
  today: string;
  /** 1 (Monday) to 7 (Sunday). */
  weekStart: number;
  /** The month in which the fiscal year begins, 1 (January) to 12. */
  fiscalStart: number;
}

/** The ranges that one click gives. */
export const PRESETS = ['all', 'today', 'week', 'month', 'quarter', 'fiscal-year', 'last-30'] as const;
export type Preset = (typeof PRESETS)[number];

/** What is picked: a preset, or days from and to (both inclusive, either may be open). */
export type RangeChoice = { preset: Preset } | { preset: 'custom'; from: string | null; to: string | null };

/** Moments that bound a range: from this one on, and before that one; null is open. */
export type Range = { from: string | null; before: string | null };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONDAY = 1;

/** The rep's local midnight at which a day begins, some days further. */
function midnight(day: string, shift = 0): Date {
  const [year, month, date] = day.split('-').map(Number);
  // By parts and not by adding 24 hours: a day at the change of the clocks has 23 or 25.
  return new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + shift);
}

/** Whole months, some of which have passed since the first one. */
function months(today: string, passed: number, length: number): Range {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const start = month - 1 - passed;
  return bounds(new Date(year, start, 1), new Date(year, start + length, 1));
}

const bounds = (from: Date, before: Date): Range => ({
  from: from.toISOString(),
  before: before.toISOString(),
});

/** The first day of the week where the rep lives, 1 (Monday) to 7; Monday where the browser cannot say. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return known.getWeekInfo?.().firstDay ?? MONDAY;
}

/** Whether a text is a day that exists. */
export function isDay(value: string | null): value is string {
  return value !== null && DAY.test(value) && !Number.isNaN(Date.parse(value));
}

/**
 * The moments of a choice.
 */
export function rangeOf(choice: RangeChoice, { today, weekStart, fiscalStart }: Calendar): Range {
  const tomorrow = midnight(today, 1);
  const month = Number(today.slice(5, 7));
  switch (choice.preset) {
    case 'all':
      return { from: null, before: null };
    case 'today':
      return bounds(midnight(today), tomorrow);
    case 'week': {
      const passed = (midnight(today).getDay() - (weekStart % 7) + 7) % 7;
      return bounds(midnight(today, -passed), midnight(today, 7 - passed));
    }
    case 'month':
      return months(today, 0, 1);
    case 'quarter':
      return months(today, (month - 1) % 3, 3);
    case 'fiscal-year':
      return months(today, (month - fiscalStart + 12) % 12, 12);
    case 'last-30':
      return bounds(midnight(today, -29), tomorrow);
    case 'custom':
      return {
        from: isDay(choice.from) ? midnight(choice.from).toISOString() : null,
        before: isDay(choice.to) ? midnight(choice.to, 1).toISOString() : null,
      };
  }
}
