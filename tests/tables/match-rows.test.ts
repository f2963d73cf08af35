import { describe, expect, it } from 'vitest';
import type { Cell, TableFilter, TableQuery, TableRow } from '../../utils/model/table';
import { foldText } from '../../utils/tables/fold-text';
import { makeMatcher } from '../../utils/tables/match-rows';

const QUERY: TableQuery = {
  search: '',
  filters: [],
  sort: { key: 'name', down: false },
  locale: 'en',
  today: '2026-11-22',
  weekStart: 1,
  orders: {},
};

const row = (id: string, cells: Record<string, Cell>, words = ''): TableRow => ({
  id,
  cells,
  text: foldText(words),
});
const deals = [
  row(
    'a',
    { owner: 'Maya', amount: 100, closeDate: '2026-11-22', nextStep: 'Send the offer' },
    'Müller GmbH',
  ),
  row('b', { owner: null, amount: null, closeDate: null, nextStep: '' }, 'ACME Ltd\nSam'),
  row('c', { owner: 'Sam', amount: 0, closeDate: '2026-12-22', nextStep: null }, '北京 Trading'),
];

const found = (patch: Partial<TableQuery>) =>
  deals
    .filter(makeMatcher('deals', { ...QUERY, ...patch }))
    .map(({ id }) => id)
    .join('');
const by = (...filters: TableFilter[]) => found({ filters });

describe('the search', () => {
  it.each([
    ['', 'abc'],
    ['muller', 'a'],
    ['MÜLLER gmbh', 'a'],
    ['gmbh müll', 'a'],
    ['acme sam', 'b'],
    ['acme maya', ''],
    ['北京', 'c'],
    ['  ', 'abc'],
  ])('%j finds %j', (search, ids) => expect(found({ search })).toBe(ids));
});

describe('a filter', () => {
  it('takes some values, none among them', () => {
    expect(by({ column: 'owner', is: 'one-of', values: ['Maya', null] })).toBe('ab');
  });

  it('looks for words without case and accents', () => {
    expect(by({ column: 'nextStep', is: 'has', text: 'OFFÉR' })).toBe('a');
  });

  it('has bounds that are included, and takes nothing for a number', () => {
    expect(by({ column: 'amount', is: 'between', from: 0, to: 100 })).toBe('ac');
    expect(by({ column: 'amount', is: 'between', from: null, to: 99 })).toBe('c');
    expect(by({ column: 'closeDate', is: 'between', from: '2026-11-22', to: '2026-11-30' })).toBe('a');
  });

  it('knows days as seen from today', () => {
    expect(by({ column: 'closeDate', is: 'in', span: 'this-month' })).toBe('a');
    expect(by({ column: 'closeDate', is: 'in', span: 'next-30-days' })).toBe('ac');
    expect(by({ column: 'closeDate', is: 'in', span: 'passed' })).toBe('');
  });

  it('tells empty from filled in', () => {
    expect(by({ column: 'nextStep', is: 'empty', empty: true })).toBe('bc');
    expect(by({ column: 'nextStep', is: 'empty', empty: false })).toBe('a');
  });

  it('on a column that is not there lets all through, and several must all let through', () => {
    expect(by({ column: '__proto__', is: 'empty', empty: true })).toBe('abc');
    expect(
      by(
        { column: 'owner', is: 'empty', empty: false },
        { column: 'amount', is: 'between', from: 1, to: null },
      ),
    ).toBe('a');
  });

  it('takes a moment of a day for that day, to its end, where the rep is', () => {
    const late = new Date(2026, 10, 22, 23, 59).getTime();
    const next = new Date(2026, 10, 23, 0, 0).getTime();
    const fits = makeMatcher('deals', {
      ...QUERY,
      filters: [{ column: 'updatedAt', is: 'in', span: 'today' }],
    });
    expect([late, next].map((updatedAt) => fits(row('x', { updatedAt })))).toEqual([true, false]);
  });
});
