import { describe, expect, it } from 'vitest';
import { type DealRow, filterDeals, sortDeals, totals } from '../../components/workspace/deals/deal-list';
import { makeDeal } from './support/book';

const rows: DealRow[] = [
  { deal: makeDeal('a', { amount: 10, stage: 'Negotiation' }), account: 'Zeta', lastActivity: null },
  {
    deal: makeDeal('b', { amount: null, stage: 'Discovery' }),
    account: null,
    lastActivity: '2026-11-01T00:00:00Z',
  },
  {
    deal: makeDeal('c', { amount: 30, stage: 'Proposal', status: 'won' }),
    account: 'Acme',
    lastActivity: '2026-11-02T00:00:00Z',
  },
];
const STAGES = ['Discovery', 'Proposal', 'Negotiation'];
const ids = (found: DealRow[]) => found.map(({ deal }) => deal.id).join('');

describe('the list of deals', () => {
  it('finds by name, account and owner, each word anywhere', () => {
    expect(ids(filterDeals(rows, { search: 'sam zeta', status: 'all', stage: null }))).toBe('a');
    expect(ids(filterDeals(rows, { search: '', status: 'won', stage: null }))).toBe('c');
    expect(ids(filterDeals(rows, { search: '', status: 'all', stage: 'Discovery' }))).toBe('b');
  });

  it('sorts stages by the process, and what is missing last both ways', () => {
    expect(ids(sortDeals(rows, 'stage', false, STAGES, 'en'))).toBe('bca');
    expect(ids(sortDeals(rows, 'amount', false, STAGES, 'en'))).toBe('acb');
    expect(ids(sortDeals(rows, 'amount', true, STAGES, 'en'))).toBe('cab');
    expect(ids(sortDeals(rows, 'lastActivity', true, STAGES, 'en'))).toBe('cba');
  });

  it('adds up each currency alone', () => {
    const other = { ...rows[0]!, deal: makeDeal('d', { amount: 5, currency: 'USD' }) };
    expect(totals([...rows, other])).toEqual([
      { currency: 'EUR', sum: 40 },
      { currency: 'USD', sum: 5 },
    ]);
  });
});
