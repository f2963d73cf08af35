import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsOf } from '../../components/workspace/activity/buckets';

const MONDAY = 1;
const dayAt = (day: number) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
const counted = fc
  .uniqueArray(fc.integer({ min: 0, max: 6_000 }), { minLength: 1, maxLength: 30 })
  .map((days) => new Map(days.map((day, at) => [dayAt(day), at + 1])));

describe('the columns of a chart of days', () => {
  it('have none between them left out, and none for what lies outside of what was counted', () => {
    const days = new Map([
      ['2026-11-20', 2],
      ['2026-11-18', 1],
    ]);
    expect(bucketsOf(days, MONDAY)).toEqual({
      unit: 'day',
      buckets: [
        { from: '2026-11-18', to: '2026-11-18', count: 1 },
        { from: '2026-11-19', to: '2026-11-19', count: 0 },
        { from: '2026-11-20', to: '2026-11-20', count: 2 },
      ],
    });
  });

  it('are weeks as the reader’s begin where days would be too many', () => {
    const days = new Map([
      ['2026-09-01', 1],
      ['2026-09-06', 1],
      ['2026-11-20', 5],
    ]);
    const monday = bucketsOf(days, MONDAY);
    expect(monday.unit).toBe('week');
    expect(monday.buckets[0]).toEqual({ from: '2026-09-01', to: '2026-09-06', count: 2 });
    expect(bucketsOf(days, 7).buckets[0]).toEqual({ from: '2026-09-01', to: '2026-09-05', count: 1 });
  });

  it('follow each other day by day and hold every entry once, whatever was counted', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 1, max: 7 }), (days, weekStart) => {
        const { buckets } = bucketsOf(days, weekStart);
        const all = [...days.keys()].sort();
        expect([buckets[0]?.from, buckets.at(-1)?.to]).toEqual([all[0], all.at(-1)]);
        for (const [at, { from, to, count }] of buckets.entries()) {
          const before = buckets[at - 1];
          if (before) expect(Date.parse(from) - Date.parse(before.to)).toBe(86_400_000);
          const inside = [...days].filter(([day]) => day >= from && day <= to);
          expect(count).toBe(inside.reduce((sum, [, one]) => sum + one, 0));
        }
      }),
    );
  });
});
