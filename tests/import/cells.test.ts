import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markEvidence, readAmount } from '../../utils/import/cells/amount';
import { cellText, lineText } from '../../utils/import/cells/cell-text';
import { orderEvidence, readWrittenDay } from '../../utils/import/cells/day';
import { readFlag } from '../../utils/import/cells/flag';
import { readId } from '../../utils/import/cells/id';
import { zonedMoments } from '../../utils/import/cells/zoned';

const reason = (found: object | null) => (found !== null && 'reason' in found ? String(found.reason) : null);

describe('an amount', () => {
  it.each([
    ['1,234.56', '.', 1234.56],
    ['1.234,56', ',', 1234.56],
    ['12.000', ',', 12_000],
    ['12.000', '.', 12],
    ['12,000', '.', 12_000],
    ['€ 1.234.567', ',', 1_234_567],
    ['(500)', null, -500],
    ['USD 4,800', '.', 4_800],
    ['-12', null, -12],
    ["1'234.50", '.', 1234.5],
    ['1 234,50 €', ',', 1234.5],
  ] as const)('%s with “%s” before decimals is %d', (text, mark, amount) => {
    expect(readAmount(text, mark, null)).toMatchObject({ value: { amount } });
  });

  it('that fits two readings is not read', () => {
    expect(reason(readAmount('12.000', null, null))).toMatch(/two readings/);
    expect(reason(readAmount('€ 12,000', null, null))).toMatch(/two readings/);
  });

  it('that speaks against its column is not read', () => {
    expect(reason(readAmount('12,5', '.', null))).toMatch(/not written/);
    expect(reason(readAmount('1.234,50', '.', null))).toMatch(/not written/);
  });

  it('is refused where it is none, was shortened, or is endless', () => {
    expect(reason(readAmount('call me', null, null))).toMatch(/no amount/);
    expect(reason(readAmount('1.2E+7', '.', null))).toMatch(/shortened/);
    expect(reason(readAmount('9'.repeat(100_000), '.', null))).toMatch(/no amount/);
  });

  it('of a spreadsheet is what it is, whatever the column', () => {
    expect(readAmount(12.345, ',', 'EUR')).toEqual({ value: { amount: 12.345, currency: 'EUR' } });
  });

  it('tells of its mark only what it shows', () => {
    expect(['1.234.567', '1,5', '0.125', '12.000', '1200', '1,234.5'].map(markEvidence)).toEqual([
      ',',
      ',',
      '.',
      'open',
      null,
      '.',
    ]);
  });

  it('written by any locale of one mark is read back by that mark', () => {
    const locales = [
      ['en-US', '.'],
      ['de-DE', ','],
      ['fr-FR', ','],
      ['de-CH', '.'],
      ['en-IN', '.'],
      ['pt-BR', ','],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        ([locale, mark], cents) => {
          const amount = cents / 100;
          const text = amount.toLocaleString(locale, { minimumFractionDigits: 2 });
          expect(readAmount(text, mark, null)).toEqual({
            value: { amount: amount === 0 ? 0 : amount, currency: null },
          });
        },
      ),
    );
  });
});

describe('a day', () => {
  const form = (order: 'dmy' | 'mdy' | null) => ({ order, today: '2026-11-22' });

  it.each([
    ['2026-11-22', null, '2026-11-22', null],
    ['2026-11-22 14:30', null, '2026-11-22', '14:30'],
    ['2026-11-22 14:30:05', null, '2026-11-22', '14:30'],
    ['11/22/2026, 2:30 PM', 'mdy', '2026-11-22', '14:30'],
    ['22.11.2026', null, '2026-11-22', null],
    ['03/04/2026', 'dmy', '2026-04-03', null],
    ['03/04/2026', 'mdy', '2026-03-04', null],
    ['22 November 2026', null, '2026-11-22', null],
    ['22/11/26', 'dmy', '2026-11-22', null],
    ['20261122', null, '2026-11-22', null],
    ['2026年11月22日', null, '2026-11-22', null],
    ['\u200f22/11/2026\u200f', 'dmy', '2026-11-22', null],
  ] as const)('%s (%s) is %s', (text, order, day, time) => {
    expect(readWrittenDay(text, form(order))).toMatchObject({ value: { day, time } });
  });

  it('with its offset is the moment', () => {
    expect(readWrittenDay('2026-11-22T14:30:00+01:00', form(null))).toMatchObject({
      value: { exact: '2026-11-22T13:30:00.000Z' },
    });
    expect(readWrittenDay('2026-11-22T14:30:00.000+0000', form(null))).toMatchObject({
      value: { exact: '2026-11-22T14:30:00.000Z' },
    });
  });

  it.each([
    ['31/02/2026', 'dmy', /no day of the calendar/],
    ['2026-02-31', null, /no day of the calendar/],
    ['25/03/2026', 'mdy', /month comes first/],
    ['03/04/2026', null, /two readings: 2026-04-03 or 2026-03-04/],
    ['soon', null, /no date/],
    ['tomorrow', null, /does not name one day/],
    ['x'.repeat(50_000), null, /no date/],
  ] as const)('%s (%s) is refused', (text, order, words) => {
    expect(reason(readWrittenDay(text, form(order)))).toMatch(words);
  });

  it('that a database writes for none is none', () => {
    expect(readWrittenDay('0000-00-00 00:00:00', form(null))).toBeNull();
  });

  it('tells of the order only what it shows', () => {
    expect(['25/03/2026', '03/25/2026', '03/04/2026', '04/04/2026', '2026-03-25'].map(orderEvidence)).toEqual(
      ['dmy', 'mdy', 'open', null, null],
    );
  });

  it('and its time are a moment in the zone, in summer and in winter', () => {
    const momentOf = zonedMoments('Europe/Berlin');
    expect(momentOf('2026-11-22', '14:30')).toBe('2026-11-22T13:30:00.000Z');
    expect(momentOf('2026-07-22', '14:30')).toBe('2026-07-22T12:30:00.000Z');
    expect(momentOf('2026-11-22', null)).toBe('2026-11-22T12:00:00.000Z');
    expect(zonedMoments('Asia/Kolkata')('2026-01-01', '00:15')).toBe('2025-12-31T18:45:00.000Z');
  });
});

describe('an id', () => {
  it('in scientific notation is said, not guessed', () => {
    for (const lost of ['1.23E+11', '1,23e+11', '4E15', 1.234567890123456e17]) {
      expect(reason(readId(lost, 'file'))).toMatch(/rounded/);
    }
  });

  it('is text as it stands, and of its system’s form', () => {
    expect(readId('00123', 'file')).toEqual({ value: '00123' });
    expect(readId(4711, 'file')).toEqual({ value: '4711' });
    expect(readId('zcrm_5012345000000123456', 'zoho')).toEqual({ value: '5012345000000123456' });
    expect(readId('0061x00000ABcDe', 'salesforce')).toMatchObject({
      value: expect.stringMatching(/^0061x00000ABcDe[A-Z0-5]{3}$/),
    });
    expect(readId('{A1B2C3D4-0000-0000-0000-000000000001}', 'dynamics')).toEqual({
      value: 'a1b2c3d4-0000-0000-0000-000000000001',
    });
  });

  it('of Salesforce in 15 letters is the one in 18 that its pages have', () => {
    expect(readId('001A0000006Vm9r', 'salesforce')).toEqual({ value: '001A0000006Vm9rIAC' });
  });
});

describe('a text', () => {
  it('loses what no text has a use for: NULs, marks of direction, lone surrogates, an escape of ours', () => {
    expect(cellText('Ac\u0000me\u200f \ud83d')).toBe('Acme \ufffd');
    expect(cellText("'=SUM(A1)")).toBe('=SUM(A1)');
    expect(cellText("'til tomorrow")).toBe("'til tomorrow");
  });

  it('that stands for nothing is nothing', () => {
    expect(['N/A', '--None--', '-', 'unknown', 'Acme'].map(lineText)).toEqual(['', '', '', '', 'Acme']);
  });

  it('ticks a box in several languages, or says nothing', () => {
    expect(['TRUE', 'ja', '1', 'To do', 'nein', 'maybe'].map(readFlag)).toEqual([
      true,
      true,
      true,
      false,
      false,
      null,
    ]);
  });
});
