import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueContext } from '../../../../utils/adapters/kit/values/context';
import { readDay, readMoment } from '../../../../utils/adapters/kit/values/date';
import { context } from './context';

const read = (text: string, over: Partial<ValueContext> = {}) => readDay(text, context(over));

describe('dates with one meaning', () => {
  it.each([
    '2026-12-18',
    '2026/12/18',
    '2026.12.18',
    '2026-12-18T00:00:00.000Z',
    '2026-12-18 14:30:00',
    '2026-12-18T23:30:00+09:00',
    '18.12.2026',
    '18.12.2026 14:30',
    '18.12.2026, 14:30 Uhr',
    '18/12/2026',
    '12/18/2026',
    '12/18/2026 4:30 PM',
    '12/18/2026, 4:30:12 PM',
    '18-12-2026',
    '18 Dec 2026',
    'Dec 18, 2026',
    'Dec 18, 2026 12:00 PM',
    'December 18th, 2026',
    '18th of December 2026',
    'Fri, 18 Dec 2026',
    'Friday, December 18, 2026',
    '18-Dec-2026',
    '18/Dec/2026',
    "Dec 18 '26",
    '18 Dec 26',
    'Dec 18, 2026 at 4:30 PM',
    '2026 Dec 18',
    '18. Dezember 2026',
    '18. Dez. 2026',
    'Fr., 18. Dez. 2026',
    'Freitag, 18. Dezember 2026',
    '18 décembre 2026',
    '18 déc. 2026',
    'ven. 18 déc. 2026',
    'vendredi 18 décembre 2026 à 14:30',
    '18 de diciembre de 2026',
    '18 dic 2026',
    'viernes, 18 de diciembre de 2026',
    '18 de dezembro de 2026',
    '18 de dez. de 2026',
    'sexta-feira, 18 de dezembro de 2026',
    '18 dicembre 2026',
    'ven 18 dic 2026',
    '18 december 2026',
    'vr 18 dec. 2026',
    '2026年12月18日',
    '2026年12月18日(金)',
    '2026年12月18日 14:30',
    '2026 年 12 月 18 日',
    '令和8年12月18日',
    '２０２６年１２月１８日',
    '18 दिसंबर 2026',
    '१८ दिसंबर २०२६',
    '18 दिस॰ 2026',
    'शुक्रवार, 18 दिसंबर 2026',
    '18 Dec 2026 (in 26 days)',
    '18 Dec 2026 · in 26 days',
    '\u200e18\u00a0Dec\u202f2026',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ day: '2026-12-18', sure: true });
  });

  it.each([
    '',
    '-',
    'None',
    '31/02/2026',
    '31.02.2026',
    '2026-02-30',
    '30 Feb 2026',
    '2026-13-01',
    '0000-00-00',
    '12.50',
    '1.5',
    '1,234',
    '$12',
    '18',
    '2026',
    'Dec 2026',
    'December',
    '18 Dec 2026 – 20 Dec 2026',
    '09/14/2026 - 12/18/2026',
    '18 Foo 2026',
    'Q4 2026',
    'Proposal',
    '3/4 done',
    'May',
    'next year',
    '+49 711 5550',
    '99/99/9999',
    '1/2/3/4',
    '18 Dec 1826',
    '18 Dec 12026',
    '2569-12-18',
  ])('none: "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('day and month that may be told either way', () => {
  it('are null without evidence, plain English being none', () => {
    for (const text of ['03/04/2026', '3/4/26', '03-04-2026']) {
      expect(read(text, { lang: 'en' })).toBeNull();
      expect(read(text, { lang: null })).toBeNull();
      expect(read(text, { lang: 'en-CA' })).toBeNull();
    }
  });

  it('follow the page’s habit before its language', () => {
    expect(read('03/04/2026', { dateOrder: 'dmy' })).toEqual({ day: '2026-04-03', sure: true });
    expect(read('03/04/2026', { dateOrder: 'mdy' })).toEqual({ day: '2026-03-04', sure: true });
    expect(read('03/04/2026', { dateOrder: 'dmy', lang: 'en-US' })).toEqual({
      day: '2026-04-03',
      sure: true,
    });
    expect(read('03/04/26', { dateOrder: 'dmy' })).toEqual({ day: '2026-04-03', sure: true });
    expect(read('26/04/03', { dateOrder: 'ymd' })).toEqual({ day: '2026-04-03', sure: true });
  });

  it('follow a language tag that settles them', () => {
    expect(read('03/04/2026', { lang: 'en-US' })).toEqual({ day: '2026-03-04', sure: true });
    expect(read('03/04/2026', { lang: 'en-GB' })).toEqual({ day: '2026-04-03', sure: true });
    expect(read('03/04/2026', { lang: 'fr' })).toEqual({ day: '2026-04-03', sure: true });
    expect(read('03/04/2026', { lang: 'pt_BR' })).toEqual({ day: '2026-04-03', sure: true });
    expect(read('26/04/03', { lang: 'ja' })).toEqual({ day: '2026-04-03', sure: true });
  });

  it('are plain where both are the same day, or the dots are German', () => {
    expect(read('04/04/2026')).toEqual({ day: '2026-04-04', sure: true });
    expect(read('03.04.2026')).toEqual({ day: '2026-04-03', sure: true });
    expect(read('03.04.2026', { lang: 'en-US' })).toMatchObject({ sure: false });
  });

  it('stay unsure where a two-digit year may be a day', () => {
    expect(read('18/12/26')).toMatchObject({ sure: false });
  });
});

describe('dates without a year', () => {
  it('are the nearest, sure where this year has it', () => {
    expect(read('18 Dec')).toEqual({ day: '2026-12-18', sure: true });
    expect(read('14 Sep 09:05')).toEqual({ day: '2026-09-14', sure: true });
    expect(read('18 Dez', { lang: 'de' })).toEqual({ day: '2026-12-18', sure: true });
    expect(read('12月18日')).toEqual({ day: '2026-12-18', sure: true });
    expect(read('18.12.')).toEqual({ day: '2026-12-18', sure: true });
    expect(read('10 Jan')).toEqual({ day: '2027-01-10', sure: false });
    expect(read('29 Feb')).toEqual({ day: '2028-02-29', sure: false });
  });
});

describe('days counted from the reading’s day', () => {
  it.each<[string, string]>([
    ['Today', '2026-11-22'],
    ['Today 14:36', '2026-11-22'],
    ['Today at 2:36 PM', '2026-11-22'],
    ['Heute 16:15', '2026-11-22'],
    ["aujourd'hui", '2026-11-22'],
    ['Aujourd’hui à 14:36', '2026-11-22'],
    ['Hoy', '2026-11-22'],
    ['Hoje', '2026-11-22'],
    ['Oggi', '2026-11-22'],
    ['Vandaag', '2026-11-22'],
    ['今日', '2026-11-22'],
    ['आज', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    ['Gestern', '2026-11-21'],
    ['Hier', '2026-11-21'],
    ['Ayer', '2026-11-21'],
    ['Ontem', '2026-11-21'],
    ['Ieri', '2026-11-21'],
    ['Gisteren', '2026-11-21'],
    ['昨日', '2026-11-21'],
    ['Tomorrow', '2026-11-23'],
    ['Morgen', '2026-11-23'],
    ['Demain', '2026-11-23'],
    ['Mañana', '2026-11-23'],
    ['Amanhã', '2026-11-23'],
    ['Domani', '2026-11-23'],
    ['明日', '2026-11-23'],
    ['in 5 days', '2026-11-27'],
    ['in a day', '2026-11-23'],
    ['in 5 Tagen', '2026-11-27'],
    ['dans 5 jours', '2026-11-27'],
    ['dentro de 5 días', '2026-11-27'],
    ['en 5 días', '2026-11-27'],
    ['em 5 dias', '2026-11-27'],
    ['tra 5 giorni', '2026-11-27'],
    ['fra 5 giorni', '2026-11-27'],
    ['over 5 dagen', '2026-11-27'],
    ['5日後', '2026-11-27'],
    ['5 日後', '2026-11-27'],
    ['5 दिन में', '2026-11-27'],
    ['5 days ago', '2026-11-17'],
    ['a day ago', '2026-11-21'],
    ['vor 5 Tagen', '2026-11-17'],
    ['il y a 5 jours', '2026-11-17'],
    ['hace 5 días', '2026-11-17'],
    ['há 5 dias', '2026-11-17'],
    ['5 giorni fa', '2026-11-17'],
    ['5 dagen geleden', '2026-11-17'],
    ['5 日前', '2026-11-17'],
    ['5 दिन पहले', '2026-11-17'],
  ])('%s', (text, day) => {
    expect(read(text)).toEqual({ day, sure: true });
  });

  it.each<[string, string]>([
    ['in 2 weeks', '2026-12-06'],
    ['2 weeks ago', '2026-11-08'],
    ['in 3 months', '2027-02-22'],
    ['vor 2 Monaten', '2026-09-22'],
    ['1 minute ago', '2026-11-22'],
    ['5 minutes ago', '2026-11-22'],
    ['Friday', '2026-11-27'],
    ['next Friday', '2026-11-27'],
    ['last Friday', '2026-11-20'],
    ['14:36', '2026-11-22'],
  ])('%s is rounded, so unsure', (text, day) => {
    expect(read(text)).toEqual({ day, sure: false });
  });

  it('Hindi कल is yesterday or tomorrow, so neither', () => {
    expect(read('कल', { lang: 'hi' })).toBeNull();
  });
});

describe('moments', () => {
  it('keep what the page writes with an offset, else the day', () => {
    const moment = (text: string) => readMoment(text, context());
    expect(moment('2026-11-18T13:00:00+01:00')).toEqual({ at: '2026-11-18T13:00:00+01:00', sure: true });
    expect(moment('2026-11-18 12:00:00Z')).toEqual({ at: '2026-11-18T12:00:00Z', sure: true });
    expect(moment('18 Nov 13:00')).toEqual({ at: '2026-11-18', sure: true });
    expect(moment('2026-11-18 13:00')).toEqual({ at: '2026-11-18', sure: true });
    expect(moment('later')).toBeNull();
  });
});

describe('what Intl writes', () => {
  const LOCALES =
    'en-US en-GB en-AU en-CA en-IN en-ZA en de de-DE de-AT de-CH fr-FR fr-CA es-ES es-MX es-US pt-BR pt-PT it-IT nl-NL nl-BE ja-JP hi-IN hi-IN-u-nu-deva ar-EG fa-IR th-TH zh-CN ko-KR sv-SE pl-PL ru-RU tr-TR'.split(
      ' ',
    );
  const NINE = 'en-US en-GB de-DE fr-FR es-ES pt-BR it-IT nl-NL ja-JP hi-IN'.split(' ');
  const days = fc
    .integer({ min: -3_000, max: 3_000 })
    .map((count) => new Date(Date.UTC(2026, 10, 22) + count * 86_400_000));
  const styles = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { dateStyle: 'short' },
    { dateStyle: 'medium' },
    { dateStyle: 'long' },
    { dateStyle: 'full' },
    { day: 'numeric', month: 'short' },
    { day: '2-digit', month: '2-digit', year: 'numeric' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { dateStyle: 'short', timeStyle: 'medium' },
  );
  const write = (date: Date, locale: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date);
  const iso = (date: Date) => date.toISOString().slice(0, 10);

  it('is read back, or null, or unsure: never surely wrong', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...LOCALES),
        styles,
        fc.boolean(),
        (date, locale, style, saysLang) => {
          const found = read(write(date, locale, style), { lang: saysLang ? locale : null });
          const hasYear = style.month !== 'short';
          if (found?.sure && hasYear) expect(found.day).toBe(iso(date));
          if (found?.sure && !hasYear) expect(found.day.slice(5)).toBe(iso(date).slice(5));
        },
      ),
      { numRuns: 4_000 },
    );
  });

  it('is read back surely, written out in the nine languages', () => {
    const written = fc.constantFrom<Intl.DateTimeFormatOptions>(
      { dateStyle: 'medium' },
      { dateStyle: 'long' },
      { dateStyle: 'full' },
    );
    fc.assert(
      fc.property(days, fc.constantFrom(...NINE), written, (date, locale, style) => {
        expect(read(write(date, locale, style), { lang: locale })).toEqual({ day: iso(date), sure: true });
      }),
      { numRuns: 2_000 },
    );
  });

  it('counted in days is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom(...NINE),
        fc.constantFrom('auto', 'always'),
        (count, locale, numeric) => {
          const text = new Intl.RelativeTimeFormat(locale, { numeric: numeric as 'auto' | 'always' }).format(
            count,
            'day',
          );
          const found = read(text, { lang: locale });
          const day = new Date(Date.UTC(2026, 10, 22) + count * 86_400_000).toISOString().slice(0, 10);
          if (locale === 'hi-IN' && numeric === 'auto') expect([null, day]).toContain(found?.day ?? null);
          else expect(found).toEqual({ day, sure: true });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void read(text)),
      { numRuns: 400 },
    );
  });
});
