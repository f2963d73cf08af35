import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../utils/adapters/kit/values/money';
import { understandRemark } from '../../../utils/engine/remark/understand';

/** A Monday, ten in the morning. */
const MONDAY = { today: '2026-11-23', time: '10:00', hours: { from: 8, to: 18 } };
const people = [
  { id: 'c1', name: 'Clara Novák' },
  { id: 'c2', name: 'Will Smith' },
  { id: 'c3', name: 'François Müller' },
  { id: 'c4', name: '田中 太郎' },
  { id: 'c5', name: 'प्रिया शर्मा' },
];

const understand = (text: string, language = 'en', more: object = {}) =>
  understandRemark(text, {
    ...MONDAY,
    language,
    people,
    currency: 'EUR',
    readMoney: (part, home) =>
      readMoney(part, {
        lang: language === 'es' ? 'es-ES' : language,
        today: MONDAY.today,
        dateOrder: null,
        decimal: null,
        currency: home,
      }),
    ...more,
  });
const tasks = (text: string, language = 'en', more: object = {}) =>
  understand(text, language, more).tasks.map(
    ({ title, day, time, sure }) => `${title} | ${day}${time ? ` ${time}` : ''}${sure ? '' : ' ?'}`,
  );

it('understands a line as a rep writes it', () => {
  expect(understand('Clara wants 60 seats, call back Tue 3pm')).toEqual({
    people: [{ id: 'c1', name: 'Clara Novák', sure: true }],
    tasks: [{ title: 'Call back', day: '2026-11-24', time: '15:00', sure: true }],
    amount: null,
    quantities: [{ count: 60, unit: 'seats' }],
  });
});

describe('a task', () => {
  it.each([
    ['en', 'call back Tue 3pm', 'Call back | 2026-11-24 15:00'],
    ['en', 'spoke to Clara and send the quote by Friday', 'Send the quote | 2026-11-27'],
    ['en', 'call tomorrow at 3', 'Call | 2026-11-24 15:00'],
    ['en', 'Tue 24 Nov, 15:30, call Clara', 'Call Clara | 2026-11-24 15:30'],
    ['en', 'follow up in 3 days', 'Follow up | 2026-11-26'],
    ['en', 'call 3-4pm on Wednesday', 'Call | 2026-11-25 15:00'],
    ['en', 'call back at 3pm', 'Call back | 2026-11-23 15:00'],
    ['en', 'call in 2 hours', 'Call | 2026-11-23 12:00'],
    ['en', 'call back in 30 min', 'Call back | 2026-11-23 10:30'],
    ['en', 'ring them Wed morning', 'Ring them | 2026-11-25'],
    ['en', 'Wednesday next week 2pm demo', 'Demo | 2026-12-02 14:00'],
    ['en', 'call next week on Monday', 'Call | 2026-11-30'],
    ['en', 'Tue demo 3pm', 'Demo | 2026-11-24 15:00'],
    ['de', 'Nächste Woche Mittwoch Demo 14 Uhr', 'Demo | 2026-12-02 14:00'],
    ['de', 'am 1.12. Termin 10:30', 'Termin | 2026-12-01 10:30'],
    ['de', 'heute Nachmittag anrufen', 'Anrufen | 2026-11-23'],
    ['fr', 'rappeler mercredi de la semaine prochaine', 'Rappeler | 2026-12-02'],
    ['ja', '来週の水曜日に電話', '電話 | 2026-12-02'],
    ['de', 'in 3 Stunden anrufen', 'Anrufen | 2026-11-23 13:00'],
    ['de', 'Ruf Dienstag 15 Uhr an, 60 Lizenzen', 'Ruf an | 2026-11-24 15:00'],
    ['de', 'will Preis prüfen, Rückruf Di 15 Uhr', 'Rückruf | 2026-11-24 15:00'],
    ['de', 'Dienstag um 15.30 Uhr anrufen', 'Anrufen | 2026-11-24 15:30'],
    ['de', 'morgen um 3 anrufen', 'Anrufen | 2026-11-24 15:00'],
    ['de', 'Angebot bis 3.12. schicken', 'Angebot schicken | 2026-12-03'],
    ['fr', 'rappeler mardi à 15h30', 'Rappeler | 2026-11-24 15:30'],
    ['fr', 'envoyer le devis demain', 'Envoyer le devis | 2026-11-24'],
    ['es', 'llamar el martes a las 3 de la tarde', 'Llamar | 2026-11-24 15:00'],
    ['es', 'enviar presupuesto mañana', 'Enviar presupuesto | 2026-11-24'],
    ['pt', 'ligar na terça às 15h', 'Ligar | 2026-11-24 15:00'],
    ['pt', 'enviar proposta amanhã', 'Enviar proposta | 2026-11-24'],
    ['it', 'richiamare martedì alle 15', 'Richiamare | 2026-11-24 15:00'],
    ['it', 'inviare il preventivo domani', 'Inviare il preventivo | 2026-11-24'],
    ['nl', 'terugbellen dinsdag om 15 uur', 'Terugbellen | 2026-11-24 15:00'],
    ['nl', 'offerte sturen morgen', 'Offerte sturen | 2026-11-24'],
    ['ja', '火曜日15時に電話', '電話 | 2026-11-24 15:00'],
    ['ja', '明日午後3時に連絡する', '連絡する | 2026-11-24 15:00'],
    ['hi', 'मंगलवार को 3 बजे कॉल करें', 'कॉल करें | 2026-11-24 15:00'],
    ['hi', 'kal call karna', 'Call karna | 2026-11-24'],
  ])('is read in %s: %s', (language, text, expected) => {
    expect(tasks(text, language)).toEqual([expected]);
  });

  it('is no part of an amount that is written with a comma', () => {
    expect(tasks('raise to 45,000 euros if signed by Friday')).toEqual([
      'Raise to 45,000 euros if signed | 2026-11-27 ?',
    ]);
  });

  it.each(['meeting on 12/10 at 9', 'call 03/12 at 3pm'])('is none on a day that can be two: %s', (text) => {
    expect(tasks(text)).toEqual([]);
  });

  it('is not of next week where that is another choice', () => {
    expect(tasks('call Wednesday or next week')).toEqual(['Call or next week | 2026-11-25']);
  });

  it('in some hours is asked where that is past midnight', () => {
    expect(tasks('call in 2 hours', 'en', { time: '23:30' })).toEqual(['Call | 2026-11-23 ?']);
  });

  it('is read in its own language, whatever the language of the browser', () => {
    expect(tasks('Dienstag um 15 Uhr anrufen', 'en')).toEqual(['Anrufen | 2026-11-24 15:00']);
    expect(tasks('rappeler mardi à 15h', 'de')).toEqual(['Rappeler | 2026-11-24 15:00']);
  });

  it.each([
    ['two days', 'call Tue or Wed', 'Call | 2026-11-24 ?'],
    ['the weekday of today', 'call Monday', 'Call | 2026-11-30 ?'],
    ['next weekday', 'call next Tuesday', 'Call | 2026-12-01 ?'],
    ['a week', 'call next week', 'Call | 2026-11-30 ?'],
    ['nothing to do', 'budget is decided on Friday', 'Budget is decided | 2026-11-27 ?'],
    [
      'what they will do',
      'Clara will send the contract on Friday',
      'Clara will send the contract | 2026-11-27 ?',
    ],
    ['a clock elsewhere', 'call Tue 3pm EST', 'Call | 2026-11-24 ?'],
  ])('is asked: %s', (_what, text, expected) => {
    expect(tasks(text)).toEqual([expected]);
  });

  it.each([
    'spoke on Tuesday',
    'Clara wants 60 seats',
    'sat down with Clara',
    'called yesterday at 3pm',
    'may call back',
    'call on 12/05',
    'call today at 9am',
    'gestern um 15 Uhr angerufen',
    'hier à 15h, appelé Clara',
    'will decide soon',
    'room 15, 3 seats',
  ])('is not made of: %s', (text) => {
    expect(tasks(text)).toEqual([]);
  });

  it('keeps each of several', () => {
    expect(tasks('send quote tomorrow, call back Fri 9am')).toEqual([
      'Send quote | 2026-11-24',
      'Call back | 2026-11-27 09:00',
    ]);
  });
});

describe('money', () => {
  it.each([
    ['en', 'budget is €24,000', 24_000, 'EUR'],
    ['en', 'agreed on 24k EUR', 24_000, 'EUR'],
    ['en', '$1.2m all in', 1_200_000, 'USD'],
    ['de', 'Budget 24.000 €', 24_000, 'EUR'],
    ['fr', 'budget de 24 000 €', 24_000, 'EUR'],
    ['es', 'presupuesto: 24.000 euros', 24_000, 'EUR'],
    ['pt', 'orçamento R$ 24.000,50', 24_000.5, 'BRL'],
    ['it', 'budget 24.000 euro', 24_000, 'EUR'],
    ['nl', 'budget € 24.000', 24_000, 'EUR'],
    ['ja', '予算は120,000円', 120_000, 'JPY'],
    ['hi', 'बजट ₹5,00,000', 500_000, 'INR'],
  ])('is read in %s: %s', (language, text, value, currency) => {
    expect(understand(text, language).amount).toEqual({ value, currency });
  });

  it.each([
    'wants 60 seats',
    'call 030 123456',
    '24,000 users',
    'at €40 per seat',
    'lost to Acme, they offered €9,000',
    'ein Mitbewerber liegt bei 9.000 EUR',
    '€40/seat',
    '10 % off',
    '€500 discount',
    'between €20,000 and €24,000',
    'TRY 60 seats',
    'ALL 60 people came',
    'less than €20,000',
    'room 24 on floor 3',
  ])('is not read from: %s', (text) => {
    expect(understand(text).amount).toBeNull();
  });

  it('takes a sign with several meanings as the deal has it', () => {
    expect(understand('$24,000', 'en', { currency: 'CAD' }).amount).toEqual({
      value: 24_000,
      currency: 'CAD',
    });
  });
});

describe('people', () => {
  const named = (text: string, among = people) =>
    understand(text, 'en', { people: among }).people.map(({ id, sure }) => `${id}${sure ? '' : '?'}`);

  it.each([
    ['clara called', 'c1'],
    ["Clara's team", 'c1'],
    ['spoke to novak', 'c1'],
    ['FRANCOIS agrees', 'c3'],
    ['mit Mueller gesprochen', ''],
    ['Müller meldet sich', 'c3'],
    ['田中さんに電話', 'c4'],
    ['प्रिया से बात', 'c5'],
    ['asked Will about it', 'c2'],
    ['will call', ''],
    ['Will call', 'c2?'],
    ['Claramond', ''],
  ])('%s', (text, expected) => {
    expect(named(text).join()).toBe(expected);
  });

  it('asks where a name fits two, and not where the whole name is said', () => {
    const two = [
      { id: 'a', name: 'Clara Novak' },
      { id: 'b', name: 'Clara Weiss' },
    ];
    expect(named('Clara called', two)).toEqual(['a?', 'b?']);
    expect(named('Clara Weiss called', two)).toEqual(['b']);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'call',
            'Tue',
            '3pm',
            '€24,000',
            '60 seats',
            'Clara',
            'um',
            '15 Uhr',
            '火曜日',
            '3 बजे',
            '\0',
            '=HYPERLINK("x")',
            '‮',
            '\n',
            '12/05',
            '24.11.',
            ',',
          ],
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('gives days from today on, times of a day, positive numbers, and people of the deal alone', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'hi'),
        (text, language) => {
          const read = understand(text, language);
          for (const { day, time, title } of read.tasks) {
            expect(day >= MONDAY.today).toBe(true);
            expect(time === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)).toBe(true);
            expect(title).not.toBe('');
          }
          expect(read.amount === null || read.amount.value > 0).toBe(true);
          expect(read.people.every(({ id }) => people.some((one) => one.id === id))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes a long text as it is', () => {
    expect(understand('call Tue 3pm '.repeat(8_000)).tasks).toEqual([]);
  });
});
