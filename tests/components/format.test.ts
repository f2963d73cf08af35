import { describe, expect, test } from 'vitest';
import {
  formatChance,
  formatDay,
  formatMoney,
  formatPoints,
  formatTime,
  formatWhen,
} from '../../components/panel/format';

const NOW = new Date('2026-11-20T22:30:00Z');
const region = (locale: string, timeZone = 'Europe/Berlin') => ({ locale, timeZone });
/** Locales part digits and signs by spaces that do not break; here they only must be there. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

describe('money in its own currency, as the rep’s locale writes it', () => {
  test.each([
    ['en-GB', 24_000, 'EUR', '€24,000'],
    ['en-GB', 24_000.5, 'EUR', '€24,000.50'],
    ['de', 24_000, 'EUR', '24.000 €'],
    ['ja', 1_200_000, 'JPY', '¥1,200,000'],
    ['ja', 24_000, 'USD', '$24,000'],
    ['ar-EG', 24_000, 'EUR', '٢٤٬٠٠٠ €'],
    ['en-GB', 24_000, null, '24,000'],
    ['en-CA', 24_000, 'USD', 'US$24,000'],
  ])('%s %s %s', (locale, amount, currency, shown) => {
    expect(plain(formatMoney(amount, currency, region(locale))).replace('￥', '¥')).toBe(shown);
  });
});

describe('days', () => {
  test.each([
    ['en-GB', '18 Dec'],
    ['de', '18. Dez.'],
    ['ja', '12月18日'],
    ['ar-EG', '١٨ ديسمبر'],
  ])('%s', (locale, shown) => {
    expect(formatDay('2026-12-18', NOW, region(locale))).toBe(shown);
  });

  test('the year stands where it is another one, the weekday where it is asked for', () => {
    expect(formatDay('2027-01-04', NOW, region('en-GB'))).toBe('4 Jan 2027');
    expect(formatDay('2026-12-18', NOW, region('en-GB'), true)).toBe('Fri 18 Dec');
  });

  test('a day is the same day in every zone', () => {
    expect(formatDay('2026-12-18', NOW, region('en-GB', 'Pacific/Kiritimati'))).toBe('18 Dec');
    expect(formatDay('2026-12-18', NOW, region('en-GB', 'Pacific/Pago_Pago'))).toBe('18 Dec');
  });
});

describe('moments', () => {
  test('today shows the time in the rep’s own zone', () => {
    expect(formatWhen('2026-11-20T08:05:00Z', NOW, region('en-GB'))).toBe('09:05');
    expect(plain(formatTime(new Date('2026-11-20T08:05:00Z'), region('en-US', 'America/New_York')))).toBe(
      '3:05 AM',
    );
  });

  test('the zone decides which day it was', () => {
    expect(formatWhen('2026-11-19T23:30:00Z', NOW, region('en-GB'))).toBe('00:30');
    expect(formatWhen('2026-11-19T23:30:00Z', NOW, region('en-GB', 'UTC'))).toBe('19 Nov');
  });

  test('a day without a time stays a day', () => {
    expect(formatWhen('2026-11-20', NOW, region('en-GB'))).toBe('20 Nov');
  });
});

test('chances and points', () => {
  expect(plain(formatChance(0.42, region('de')))).toBe('42 %');
  expect(formatChance(0.42, region('en-GB'))).toBe('42%');
  expect(formatPoints(0.4, region('en-GB'))).toBe('+0.40');
  expect(formatPoints(-0.4, region('de'))).toBe('−0,40');
  expect(formatPoints(0, region('en-GB'))).toBe('0.00');
});
