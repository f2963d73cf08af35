import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  makeCalendar,
  workingDayFrom,
  workingDaysBetween,
} from '../../utils/engine/calendar';
import { placeOfMoment } from '../../utils/engine/place';

describe('calendar', () => {
  test('tells the day in the zone of the rep', () => {
    const late = '2026-11-20T23:30:00Z';
    expect(makeCalendar(late, { timeZone: 'Europe/Berlin', locale: 'en-GB' }).today).toBe('2026-11-21');
    expect(makeCalendar(late, { timeZone: '+01:00', locale: 'en-GB' }).today).toBe('2026-11-21');
    expect(makeCalendar(late, { timeZone: '-08:00', locale: 'en-GB' }).today).toBe('2026-11-20');
    expect(makeCalendar('2026-07-20T22:30:00Z', { timeZone: 'Europe/Berlin', locale: 'ar-EG' }).today).toBe(
      '2026-07-21',
    );
  });

  test('takes the zone of a case from its moment', () => {
    expect(placeOfMoment('2026-11-20T09:00:00+05:30').timeZone).toBe('+05:30');
    expect(placeOfMoment('2026-11-20T09:00:00Z').timeZone).toBe('UTC');
  });

  test('says days in the locale, with the year when it is another', () => {
    const calendar = makeCalendar('2026-11-20T09:00:00Z', { timeZone: 'UTC', locale: 'en-US' });
    expect([calendar.say('2026-11-18'), calendar.say('2027-03-01')]).toEqual(['Nov 18', 'Mar 1, 2027']);
  });

  test('reads days as days and refuses what is none', () => {
    const calendar = makeCalendar('2026-11-20T09:00:00Z', { timeZone: '-08:00', locale: 'en-GB' });
    expect(calendar.read('2026-11-18')?.day).toBe('2026-11-18');
    expect(calendar.read('2026-11-18T03:00:00Z')?.day).toBe('2026-11-17');
    expect([calendar.read('0000-01-01'), calendar.read('soon'), calendar.read(null)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('skips weekends', () => {
    expect(workingDayFrom('2026-11-21')).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23');
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
    expect(workingDaysBetween('2026-11-12', '2026-11-20')).toBe(6);
    expect(workingDaysBetween('2026-11-20', '2026-11-12')).toBe(0);
  });
});

describe('the day of a moment', () => {
  test('is the one of the clocks there, whichever day they are changed on', () => {
    const zones = [
      'Europe/Berlin',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'Pacific/Apia',
      'UTC',
    ];
    const moment = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2030, 0, 1) });
    for (const timeZone of zones) {
      const { read } = makeCalendar('2026-11-20T09:00:00Z', { timeZone, locale: 'en-GB' });
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
      fc.assert(
        fc.property(moment, (ms) => {
          expect(read(new Date(ms).toISOString())?.day).toBe(format.format(ms));
        }),
        { numRuns: 300, seed: 7 },
      );
      // Around each change of the clocks in Berlin, Cairo and Lord Howe of one year.
      for (const day of [
        '2026-03-29',
        '2026-04-04',
        '2026-04-05',
        '2026-04-24',
        '2026-10-03',
        '2026-10-25',
        '2026-10-29',
      ])
        for (
          let ms = Date.parse(`${day}T00:00:00Z`) - 86_400_000, step = 0;
          step < 150;
          step += 1, ms += 1_800_000 / 1.7
        )
          expect(read(new Date(ms).toISOString())?.day).toBe(format.format(ms));
    }
  });
});
