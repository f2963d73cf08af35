import { localDay } from '../../../hooks/use-today';
import { type ActivityChoice, everything, hrefOf } from '../../activity/filter';
import { showDay } from '../../format';
import type { Span } from './team-messages';

/** How many days back the figures go; 0 is all there is. */
export const SPANS = [0, 7, 30, 90] as const;
export type SpanDays = (typeof SPANS)[number];

/** The moments of a span that ends with today, in the manager's own days. @param today `YYYY-MM-DD` */
export function spanOf(days: SpanDays, today: string): Span {
  if (days === 0) return { from: null, to: null };
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const midnight = (shift: number) => new Date(year, month - 1, day + shift).toISOString();
  return { from: midnight(1 - days), to: midnight(1) };
}

export const spanWords = (days: SpanDays) => (days === 0 ? 'All time' : `Last ${days} days`);

/** The span in words for a reader of a file. */
export const spanFilter = (days: SpanDays, today: string) =>
  days === 0 ? 'all' : `${days} days up to ${showDay(today)}`;

/** Makes the address of the team's entries that a figure of this span counts. */
export function entriesHref(days: SpanDays, today: string): (part: Partial<ActivityChoice>) => string {
  const { from } = spanOf(days, today);
  const range: ActivityChoice['range'] =
    from === null ? { preset: 'all' } : { preset: 'custom', from: localDay(new Date(from)), to: today };
  return (part) => hrefOf({ ...everything('team'), range, ...part });
}
