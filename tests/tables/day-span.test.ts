import { expect, it } from 'vitest';
import type { Span } from '../../utils/model/table';
import { daysOf } from '../../utils/tables/day-span';

const MONDAY = 1;
const SUNDAY = 7;

it.each<[Span, string, number, string | null, string | null]>([
  ['passed', '2026-03-01', MONDAY, null, '2026-02-28'],
  ['today', '2026-11-22', MONDAY, '2026-11-22', '2026-11-22'],
  // A Sunday: the last day of a week that begins on Monday, the first of one that begins on it.
  ['this-week', '2026-11-22', MONDAY, '2026-11-16', '2026-11-22'],
  ['this-week', '2026-11-22', SUNDAY, '2026-11-22', '2026-11-28'],
  ['this-month', '2028-02-10', MONDAY, '2028-02-01', '2028-02-29'],
  ['this-quarter', '2026-12-31', MONDAY, '2026-10-01', '2026-12-31'],
  ['this-quarter', '2026-01-01', MONDAY, '2026-01-01', '2026-03-31'],
  ['next-30-days', '2026-12-15', MONDAY, '2026-12-15', '2027-01-14'],
  ['last-30-days', '2026-03-10', MONDAY, '2026-02-08', '2026-03-10'],
])('%s on %s with weeks from day %i', (span, today, weekStart, from, to) => {
  expect(daysOf(span, today, weekStart)).toEqual({ from, to });
});
