import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfValue } from '../../../utils/engine/hygiene/find-faults';
import { INDUSTRIES } from '../../../utils/engine/hygiene/industries';
import { type Standard, usualSpellings } from '../../../utils/engine/hygiene/spelling';

type Counts = Record<string, number>;
const standardOf = (names: readonly string[]): Standard | null =>
  names.length === 0
    ? null
    : { names, isKnown: (name) => names.includes(name.toLowerCase()), leastLetters: 7 };
const meant = (counts: Counts, list: string[] = [], standard: readonly string[] = [], book = true) =>
  Object.fromEntries(
    [...usualSpellings(new Map(Object.entries(counts)), { list, standard: standardOf(standard), book })].map(
      ([value, { value: usual, by }]) => [value, `${by}: ${usual}`],
    ),
  );

const PRODUCTS = ['Vela Basic', 'Vela Pro', 'Vela Plus Pro', 'Orbit 100', 'Orbit 200', 'Ledger Starter'];

describe('a name that is almost one of the list', () => {
  it.each<[string, Counts, Record<string, string>]>([
    ['without its space, however often', { VelaPro: 900, 'Vela Basic': 3 }, { VelaPro: 'list: Vela Pro' }],
    ['in other letters and hyphens', { 'VELA-BASIC': 1 }, { 'VELA-BASIC': 'list: Vela Basic' }],
    ['with a slip in a long word', { 'Ledger Startter': 4 }, { 'Ledger Startter': 'list: Ledger Starter' }],
    ['with two letters changed over', { 'Ledger Satrter': 1 }, { 'Ledger Satrter': 'list: Ledger Starter' }],
    [
      'is meant for the list’s, although another writing is frequent',
      { VelaPro: 90, velapro: 9 },
      {
        VelaPro: 'list: Vela Pro',
        velapro: 'list: Vela Pro',
      },
    ],
    ['that is on it itself', { 'Vela Basic': 1, 'Vela Pro': 900, 'Vela Plus Pro': 3 }, {}],
    ['with another number', { 'Orbit 300': 1, 'Orbit 10': 1, 'Orbit 1-00': 1 }, {}],
    ['in a short word', { 'Vela Pra': 1, 'Vola Pro': 1 }, {}],
    ['that is another product', { 'Vela Max': 2, Compass: 1 }, {}],
  ])('%s', (_what, counts, expected) => {
    expect(meant(counts, PRODUCTS)).toEqual(expected);
  });

  it('is meant for none where it may be for several', () => {
    expect(meant({ 'Sensors A': 1 }, ['Sensor-SA', 'SensorsA', 'Sensors-A'])).toEqual({});
  });
});

describe('a name beside far more frequent ones', () => {
  it.each<[string, Counts, Record<string, string>]>([
    ['a slip that is rare', { technolgy: 2, technology: 40 }, { technolgy: 'book: technology' }],
    ['a slip that is frequent itself', { technolgy: 12, technology: 40 }, {}],
    ['a slip of a name that is rare', { technolgy: 1, technology: 4 }, {}],
    ['case and spaces: the more frequent', { 'Web site': 2, website: 3 }, { 'Web site': 'book: website' }],
    ['case and spaces: neither, where both are as frequent', { 'Web site': 3, website: 3 }, {}],
    ['points of the compass', { North: 90, South: 1, Nort: 1, Northwest: 80, Southwest: 1 }, {}],
    ['one and many', { Partner: 1, Partners: 90 }, {}],
    ['words that begin otherwise', { Inbound: 1, Unbound: 90, Outbound: 90 }, {}],
    ['ids and versions', { 'AB-1234567': 1, 'AB-1234568': 90, 'v1.5': 1, v15: 90 }, {}],
    ['other scripts', { テクノロジー: 90, テクノロジ: 1 }, {}],
    [
      'a letter of another language',
      { Communicación: 1, Comunicación: 50 },
      { Communicación: 'book: Comunicación' },
    ],
  ])('%s', (_what, counts, expected) => {
    expect(meant(counts)).toEqual(expected);
  });
});

describe('a name of an industry that the book has in no other spelling', () => {
  const sectors = { retail: 17, medical: 12, finance: 8, marketing: 8, software: 7 };
  it('is told by the common names, where the others are such', () => {
    expect(meant({ ...sectors, technolgy: 12 }, [], INDUSTRIES)).toEqual({
      technolgy: 'standard: technology',
    });
    expect(meant({ Retail: 1, Medical: 1, Finance: 1, Helthcare: 1 }, [], INDUSTRIES)).toEqual({
      Helthcare: 'standard: Healthcare',
    });
  });
  it.each<[string, Counts]>([
    ['written in another language', { educacion: 4, salud: 3, finanzas: 2, comercio: 1 }],
    ['that nobody lists', { ...sectors, falconry: 2, biohacking: 1 }],
    ['that is listed in other letters', { ...sectors, 'Real Estate': 2 }],
  ])('is left alone: %s', (_what, counts) => {
    expect(meant(counts, [], INDUSTRIES)).toEqual({});
  });
});

it('of a person is told by the list alone', () => {
  const owners = { 'Anna Snelling': 90, 'Anna Snellings': 1, 'Moses Frase': 2, 'Moses Phrase': 900 };
  expect(meant(owners, ['Moses Frase'], [], false)).toEqual({});
  expect(meant({ 'Cecily Lamkpin': 1, 'cecily lampkin': 2 }, ['Cecily Lampkin'], [], false)).toEqual({
    'Cecily Lamkpin': 'list: Cecily Lampkin',
    'cecily lampkin': 'list: Cecily Lampkin',
  });
});

it('never sends two names to each other, and never one on the list anywhere', () => {
  const name = fc.stringMatching(/^[A-Da-d]{1,9}(?: [A-Da-d1-3]{1,9})?$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.integer({ min: 1, max: 100 })), fc.array(name), (counts, list) => {
      const found = usualSpellings(new Map(Object.entries(counts)), { list, standard: null, book: true });
      for (const [value, usual] of found) {
        expect(list).not.toContain(value);
        expect(found.get(usual.value)?.value).not.toBe(value);
      }
    }),
  );
});

it('is told with the fact', () => {
  const words = (kind: 'deal' | 'account', count: number, by: 'list' | 'book' | 'standard') =>
    faultsOfValue({ kind, value: 'GTXPro', count, usual: { value: 'GTX Pro', by, count: 40 } })[0]?.text;
  expect(words('deal', 1480, 'list')).toBe('On 1480 deals; the list has “GTX Pro”');
  expect(words('account', 1, 'book')).toBe('On 1 company; “GTX Pro” on 40');
  expect(words('deal', 2, 'standard')).toBe('On 2 deals; usually “GTX Pro”');
  expect(faultsOfValue({ kind: 'deal', value: 'GTX Pro', count: 3, usual: null })).toEqual([]);
});
