import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  makeCalendar,
  workingDayFrom,
  workingDaysBetween,
} from '../../../utils/engine/calendar';
import countries from '../../../utils/engine/work-days/countries.json';
import { bothWork, countryOfZone, WEEKDAYS, workDaysOf } from '../../../utils/engine/work-days/work-days';
import { freeDays } from '../../support/free-days';

const next = (day: string, country: string) => addWorkingDays(day, 1, workDaysOf(country));

describe('public holidays', () => {
  it('are those of the library that the table was made from', () => {
    for (const code of ['DE', 'GB', 'US', 'FR', 'BR', 'JP', 'IN', 'SA', 'ZA'] as const) {
      const { weekend, holidays } = countries[code];
      expect([code, holidays]).toEqual([code, freeDays(code, 2025, 2031).holidays]);
      expect(weekend).toMatch(/^[5-7]{1,2}$/);
    }
  });

  it('know feasts that move with Easter, east and west', () => {
    expect(next('2026-04-02', 'DE')).toBe('2026-04-07');
    expect(next('2027-03-25', 'DE')).toBe('2027-03-30');
    expect(next('2026-04-02', 'GR')).toBe('2026-04-03');
    expect(next('2026-04-09', 'GR')).toBe('2026-04-14');
  });

  it('know Good Friday where it is one, and that offices in the US are open then', () => {
    expect(next('2026-04-02', 'GB')).toBe('2026-04-07');
    expect(next('2026-04-02', 'US')).toBe('2026-04-03');
    expect(next('2026-04-02', 'FR')).toBe('2026-04-03');
  });

  it('know the weekday on which a holiday of the weekend is kept', () => {
    // Boxing Day 2026 is a Saturday in Britain; the 4th of July is one in the US, kept on the Friday before.
    expect(next('2026-12-24', 'GB')).toBe('2026-12-29');
    expect(next('2026-12-24', 'DE')).toBe('2026-12-28');
    expect(next('2026-07-02', 'US')).toBe('2026-07-06');
    expect(next('2027-07-02', 'US')).toBe('2027-07-06');
  });

  it('know that a week ends on Thursday in Riyadh and on Friday in Dubai', () => {
    expect(next('2026-11-19', 'SA')).toBe('2026-11-22');
    expect(next('2026-11-19', 'AE')).toBe('2026-11-20');
    expect(next('2026-11-19', 'IL')).toBe('2026-11-22');
  });

  it('know feasts of the moon, as many days as they last', () => {
    expect(next('2026-03-18', 'SA')).toBe('2026-03-23');
    expect(next('2026-02-16', 'KR')).toBe('2026-02-20');
  });

  it('are none where no country is known, and beyond the years of the table', () => {
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-25');
    expect(addWorkingDays('2026-12-24', 1, workDaysOf('XX'))).toBe('2026-12-25');
    expect(addWorkingDays('2099-12-24', 1, workDaysOf('DE'))).toBe('2099-12-25');
  });

  it('are not counted, over years either, nor a weekend twice', () => {
    const german = workDaysOf('DE');
    expect(workingDaysBetween('2026-03-30', '2026-04-10', german)).toBe(7);
    expect(workingDaysBetween('2026-12-23', '2027-01-04', german)).toBe(6);
    expect(workingDaysBetween('2026-11-18', '2026-11-22', workDaysOf('SA'))).toBe(2);
    const days = (from: string, to: string) => {
      let count = 0;
      for (let day = from; day < to; count += 1) day = addWorkingDays(day, 1, german);
      return count;
    };
    expect(workingDaysBetween('2025-01-02', '2030-06-04', german)).toBe(days('2025-01-02', '2030-06-04'));
  });
});

describe('whose days', () => {
  it('are told by the time zone, whichever name it goes by, and by no offset', () => {
    expect(countryOfZone('Europe/Berlin')).toBe('DE');
    expect(countryOfZone('America/Chicago')).toBe('US');
    expect([countryOfZone('Asia/Kolkata'), countryOfZone('Asia/Calcutta')]).toEqual(['IN', 'IN']);
    expect([countryOfZone('UTC'), countryOfZone('+01:00')]).toEqual([null, null]);
    expect(makeCalendar('2026-04-02T10:00:00Z', { timeZone: 'Europe/London', locale: 'en-US' }).ours).toBe(
      workDaysOf('GB'),
    );
  });

  it('may be both: then neither side is free', () => {
    const both = bothWork(workDaysOf('DE'), workDaysOf('SA'));
    // Thursday before Saudi Arabia's weekend, then Germany's: Monday is the next day of both.
    expect(addWorkingDays('2026-11-19', 1, both)).toBe('2026-11-23');
    expect(workingDayFrom('2026-09-23', both)).toBe('2026-09-24');
    expect(workingDayFrom('2026-04-03', both)).toBe('2026-04-07');
    expect(bothWork(WEEKDAYS, WEEKDAYS)).toEqual(WEEKDAYS);
  });
});
