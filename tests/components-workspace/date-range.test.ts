import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localDay } from '../../components/hooks/use-today';
import { PRESETS, rangeOf } from '../../components/workspace/activity/date-range';

const at = (today: string, weekStart: number, fiscalStart = 1) => ({ today, weekStart, fiscalStart });
const local = (day: string) => new Date(`${day}T00:00:00`).toISOString();

afterEach(() => vi.unstubAllEnvs());

describe('the range of days', () => {
  it('begins the week where the rep’s week begins', () => {
    // 22 November 2026 is a Sunday.
    expect(rangeOf({ preset: 'week' }, at('2026-11-22', 1))).toEqual({
      from: local('2026-11-16'),
      before: local('2026-11-23'),
    });
    expect(rangeOf({ preset: 'week' }, at('2026-11-22', 7))).toEqual({
      from: local('2026-11-22'),
      before: local('2026-11-29'),
    });
  });

  it('ends a month at its own end', () => {
    expect(rangeOf({ preset: 'month' }, at('2027-02-14', 1))).toEqual({
      from: local('2027-02-01'),
      before: local('2027-03-01'),
    });
  });

  it('begins a quarter with its first month', () => {
    expect(rangeOf({ preset: 'quarter' }, at('2026-11-22', 1))).toEqual({
      from: local('2026-10-01'),
      before: local('2027-01-01'),
    });
  });

  it('begins the fiscal year with its own month, before which the one of last year runs', () => {
    const april = (today: string) => rangeOf({ preset: 'fiscal-year' }, at(today, 1, 4));
    expect(april('2026-04-01')).toEqual({ from: local('2026-04-01'), before: local('2027-04-01') });
    expect(april('2026-03-31')).toEqual({ from: local('2025-04-01'), before: local('2026-04-01') });
    const december = rangeOf({ preset: 'fiscal-year' }, at('2026-11-30', 1, 12));
    expect(december).toEqual({ from: local('2025-12-01'), before: local('2026-12-01') });
  });

  it.each(['America/Santiago', 'Asia/Beirut', 'Pacific/Auckland', 'Asia/Kolkata'])(
    'begins at the first moment of its day in %s, whose clocks may change at midnight',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const clock = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
      for (const fiscal of [1, 2, 3, 4, 7, 9, 10]) {
        const range = rangeOf({ preset: 'fiscal-year' }, at('2026-11-22', 1, fiscal));
        for (const moment of [range.from, range.before]) {
          const first = Date.parse(moment ?? '');
          expect(clock.format(first).slice(8)).toBe('01');
          expect(clock.format(first - 1).slice(8)).not.toBe('01');
        }
      }
    },
  );

  it('counts today among the last 30 days', () => {
    expect(rangeOf({ preset: 'last-30' }, at('2026-11-30', 1))).toEqual({
      from: local('2026-11-01'),
      before: local('2026-12-01'),
    });
  });

  it('takes both days of a custom range whole, and an absent one as open', () => {
    const range = rangeOf({ preset: 'custom', from: '2026-11-01', to: '2026-11-01' }, at('2026-11-22', 1));
    expect(range).toEqual({ from: local('2026-11-01'), before: local('2026-11-02') });
    expect(rangeOf({ preset: 'custom', from: 'nonsense', to: null }, at('2026-11-22', 1))).toEqual({
      from: null,
      before: null,
    });
  });

  it('holds today in every preset, on any day', () => {
    const days = fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...PRESETS),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 12 }),
        (date, preset, start, fiscal) => {
          const today = localDay(date);
          const { from, before } = rangeOf({ preset }, at(today, start, fiscal));
          const noon = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).toISOString();
          return (from === null || from <= noon) && (before === null || noon < before);
        },
      ),
    );
  });
});
