import { describe, expect, it } from 'vitest';
import { type Calendar, type Moment, makeCalendar } from '../../../utils/engine/calendar';
import { clockOf } from '../../../utils/engine/clock';
import { dayBegunThere, dayFound, dayThere, whenBothWork } from '../../../utils/engine/work-days/hours';
import { workDaysOf, zoneOfCountry } from '../../../utils/engine/work-days/work-days';

/** The calendar of a rep in Berlin whose customers sit in a country. */
function facing(country: string, now = '2026-11-20T09:00:00+01:00'): Calendar {
  const zone = zoneOfCountry(country);
  return {
    ...makeCalendar(now, { timeZone: 'Europe/Berlin', locale: 'en-GB' }),
    theirs: workDaysOf(country),
    theirClock: () => (zone === null ? null : clockOf(zone)),
  };
}

const at = (written: string): Moment => {
  const moment = makeCalendar(written, { timeZone: 'Europe/Berlin', locale: 'en-GB' }).read(written);
  if (moment === null) throw new Error(`No moment: ${written}`);
  return moment;
};

describe('the clocks of a country', () => {
  it('are known where it has one time zone, or nearly everybody lives in one', () => {
    expect(['DE', 'JP', 'IN', 'GB', 'AE'].map(zoneOfCountry)).toEqual([
      ...['Europe/Berlin', 'Asia/Tokyo', 'Asia/Calcutta', 'Europe/London', 'Asia/Dubai'],
    ]);
    expect(['ES', 'PT', 'CN'].map(zoneOfCountry)).toEqual([
      'Europe/Madrid',
      'Europe/Lisbon',
      'Asia/Shanghai',
    ]);
    expect(['US', 'BR', 'AU', 'CA', 'XX', null].map(zoneOfCountry)).toEqual(Array(6).fill(null));
  });
});

describe('the day there', () => {
  it('is the one of their clocks, which may be ours of yesterday or tomorrow', () => {
    expect(dayThere(at('2026-11-18T16:30:00Z'), facing('JP'))).toBe('2026-11-19');
    expect(dayThere(at('2026-11-18T00:30:00Z'), facing('CO'))).toBe('2026-11-17');
    expect(dayThere(at('2026-11-18T00:30:00Z'), facing('US'))).toBe('2026-11-18');
  });

  it('is the one that was written where no time was', () => {
    expect(dayThere(at('2026-11-18'), facing('CO'))).toBe('2026-11-18');
  });
});

describe('the day on which they find a mail', () => {
  it.each([
    ['on a Friday at half past five', 'DE', '2026-11-20T17:30:00+01:00', '2026-11-20'],
    ['on a Friday evening', 'DE', '2026-11-20T18:30:00+01:00', '2026-11-23'],
    ['on a Sunday', 'DE', '2026-11-22T10:00:00+01:00', '2026-11-23'],
    ['on a Friday afternoon that is night in Japan', 'JP', '2026-11-20T16:00:00+01:00', '2026-11-24'],
    ['on a Friday evening that is noon in Colombia', 'CO', '2026-11-20T18:30:00+01:00', '2026-11-20'],
    ['on a Thursday evening to where Friday is free', 'SA', '2026-11-19T18:30:00+01:00', '2026-11-22'],
    ['on a Friday evening to who knows where', 'US', '2026-11-20T18:30:00+01:00', '2026-11-20'],
    ['with a day and no time', 'DE', '2026-11-21', '2026-11-21'],
  ])('sent %s (%s, %s) is %s', (_when, country, written, day) => {
    expect(dayFound(at(written), facing(country))).toBe(day);
  });
});

describe('the day that has begun there', () => {
  it.each([
    ['Tokyo’s evening, our noon', 'JP', '2026-11-18T12:00:00+01:00', '2026-11-19'],
    ['Tokyo’s afternoon, our morning', 'JP', '2026-11-18T08:00:00+01:00', '2026-11-18'],
    ['our night, Bogotá’s evening', 'CO', '2026-11-19T00:30:00+01:00', '2026-11-18'],
    ['the evening of both', 'DE', '2026-11-18T19:00:00+01:00', '2026-11-18'],
    ['clocks that nobody knows', 'US', '2026-11-18T19:00:00+01:00', '2026-11-18'],
  ])('%s', (_when, country, now, day) => {
    expect(dayBegunThere(facing(country, now))).toBe(day);
  });
});

describe('when both sides work', () => {
  it('is said on our clock, where theirs shows another time', () => {
    expect(whenBothWork(facing('CO'))).toBe(
      ' Their clock is 6 hours behind yours: both sides work from 15:00 to 18:00 your time.',
    );
    expect(whenBothWork(facing('IN'))).toBe(
      ' Their clock is 4.5 hours ahead of yours: both sides work from 09:00 to 13:30 your time.',
    );
    expect(whenBothWork(facing('GB'))).toBe(
      ' Their clock is 1 hour behind yours: both sides work from 10:00 to 18:00 your time.',
    );
  });

  it('is never on the other side of the world', () => {
    expect(whenBothWork(facing('NZ'))).toBe(
      ' Their clock is 12 hours ahead of yours: your working hours do not meet.',
    );
  });

  it('goes without saying where the clocks agree, and unsaid where theirs are not known', () => {
    expect(whenBothWork(facing('FR'))).toBe('');
    expect(whenBothWork(facing('US'))).toBe('');
  });
});
