import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay } from '../../components/hooks/use-today';
import { PRESETS, rangeOf } from '../../components/workspace/activity/date-range';

const local = (day: string) => new Date(`${day}T00:00:00`).toISOString();

describe('the range of days', () => {
  it('begins the week where the rep’s week begins', () => {
    // 22 November 2026 is a Sunday.
    expect(rangeOf({ preset: 'week' }, '2026-11-22', 1)).toEqual({
      from: local('2026-11-16'),
      before: local('2026-11-23'),
    });
    expect(rangeOf({ preset: 'week' }, '2026-11-22', 7)).toEqual({
      from: local('2026-11-22'),
      before: local('2026-11-29'),
    });
  });

  it('ends a month at its own end', () => {
    expect(rangeOf({ preset: 'month' }, '2027-02-14', 1)).toEqual({
      from: local('2027-02-01'),
      before: local('2027-03-01'),
    });
  });

  it('counts today among the last 30 days', () => {
    expect(rangeOf({ preset: 'last-30' }, '2026-11-30', 1)).toEqual({
      from: local('2026-11-01'),
      before: local('2026-12-01'),
    });
  });

  it('takes both days of a custom range whole, and an absent one as open', () => {
    const range = rangeOf({ preset: 'custom', from: '2026-11-01', to: '2026-11-01' }, '2026-11-22', 1);
    expect(range).toEqual({ from: local('2026-11-01'), before: local('2026-11-02') });
    expect(rangeOf({ preset: 'custom', from: 'nonsense', to: null }, '2026-11-22', 1)).toEqual({
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
        (date, preset, start) => {
          const today = localDay(date);
          const { from, before } = rangeOf({ preset }, today, start);
          const noon = new Date(date.getFullYear(), date.getMonth(), date.getDate(), 12).toISOString();
          return (from === null || from <= noon) && (before === null || noon < before);
        },
      ),
    );
  });
});
