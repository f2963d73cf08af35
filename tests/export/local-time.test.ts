import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimes } from '../../utils/export/local-time';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** The wall clock by another way through Intl. */
function wallClock(time: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(time);
}

describe('localTimes', () => {
  it.each([
    ['Europe/Berlin', '2026-11-20T09:00:00.000Z', '2026-11-20 10:00:00', '+01:00'],
    ['Europe/Berlin', '2026-07-20T22:30:00.000Z', '2026-07-21 00:30:00', '+02:00'],
    ['America/St_Johns', '2026-01-01T01:00:00.000Z', '2025-12-31 21:30:00', '-03:30'],
    ['UTC', '2026-11-20T09:00:00.000Z', '2026-11-20 09:00:00', '+00:00'],
  ])('in %s says of %s: %s %s', (zone, moment, local, offset) => {
    expect(localTimes(zone)(moment)).toEqual({ local, offset });
  });

  it('is right around the hour that comes twice', () => {
    const at = localTimes('Europe/Berlin');
    expect(at('2026-10-25T00:30:00Z')).toEqual({ local: '2026-10-25 02:30:00', offset: '+02:00' });
    expect(at('2026-10-25T01:30:00Z')).toEqual({ local: '2026-10-25 02:30:00', offset: '+01:00' });
  });

  it('agrees with Intl in any zone and order', () => {
    const from = Date.UTC(2000, 0, 1);
    const time = fc.integer({ min: 0, max: 40 * 365 * 86_400 }).map((seconds) => from + seconds * 1_000);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(time, { maxLength: 8 }), (zone, times) => {
        const at = localTimes(zone);
        for (const one of times) expect(at(new Date(one).toISOString()).local).toBe(wallClock(one, zone));
      }),
    );
  });

  it('agrees with Intl for moments that follow each other closely, and for other forms of one', () => {
    const start = fc.integer({ min: 0, max: 40 * 365 * 86_400 }).map((s) => Date.UTC(2000, 0, 1) + s * 1_000);
    const steps = fc.array(fc.integer({ min: -300, max: 900 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), start, steps, (zone, first, apart) => {
        const at = localTimes(zone);
        let time = first;
        for (const seconds of apart) {
          time += seconds * 1_000;
          const moment = new Date(time).toISOString();
          expect(at(moment).local).toBe(wallClock(time, zone));
          expect(at(moment.replace('.000Z', '+00:00')).local).toBe(wallClock(time, zone));
          expect(at(new Date(time + 5_400_000).toISOString().replace('Z', '+01:30')).local).toBe(
            wallClock(time, zone),
          );
        }
      }),
      { seed: 8 },
    );
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => localTimes('Mars/Olympus')).toThrow(RangeError);
  });
});
