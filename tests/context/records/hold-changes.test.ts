import { describe, expect, it } from 'vitest';
import { holdChanges, isAtRest } from '../../../utils/context/records/hold-changes';
import type { Deal, Stated } from '../../../utils/model/book';
import { makeDeal } from '../../background/records';

const CRM = 'page:crm.acme.example';
const START = '2026-11-01T09:00:00.000Z';
const at = (second: number) => `2026-11-20T09:00:${String(second).padStart(2, '0')}.000Z`;

/** The deal after a page has said these in turn, each at its second. */
function seen(deal: Deal, ...steps: [second: number, change: Partial<Deal>][]): Deal {
  let after = deal;
  for (const [second, change] of steps) {
    const said = Object.entries(change).map(([field, value]): [string, Stated] => [
      field,
      { value: value as string, from: CRM, at: at(second), sure: true, changed: true },
    ]);
    after = holdChanges(after, { ...after, ...change }, Object.fromEntries(said), at(second));
  }
  return after;
}

const open = makeDeal('d1', { stage: 'Proposal', stageEnteredAt: START, owner: null });

describe('a change on a page', () => {
  it('is held with what the log knows, and the stage counts from then', () => {
    const deal = seen(open, [1, { stage: 'Won', status: 'won' }]);
    expect(deal.stageEnteredAt).toBe(at(1));
    const was = { stage: 'Proposal', stageEnteredAt: START, status: 'open' };
    expect(deal.unlogged).toEqual({ since: at(1), source: CRM, was });
  });

  it('that is taken back leaves nothing, not even another time in the stage', () => {
    expect(seen(open, [1, { stage: 'Won' }], [2, { stage: 'Proposal' }])).toEqual(open);
  });

  it('that goes on keeps what the log knows and waits anew', () => {
    const steps = [1, 2, 3, 4, 5, 6].map((second): [number, Partial<Deal>] => [
      second,
      { stage: second % 2 ? 'Won' : 'Proposal' },
    ]);
    expect(seen(open, ...steps)).toEqual(open);
    const deal = seen(open, ...steps, [7, { stage: 'Negotiation' }]);
    expect(deal.unlogged).toMatchObject({ since: at(7), was: { stage: 'Proposal' } });
  });

  it('of several fields is held until the last of them rests', () => {
    const deal = seen(open, [1, { amount: 30_000 }], [4, { stage: 'Won' }], [5, { amount: 24_000 }]);
    expect(deal.unlogged).toEqual({
      since: at(5),
      source: CRM,
      was: { stage: 'Proposal', stageEnteredAt: START },
    });
  });

  it('is none where the book had no value', () => {
    const deal = seen(open, [1, { owner: 'Sam Lee' }]);
    expect(deal).toMatchObject({ owner: 'Sam Lee', unlogged: null });
    const stageless = { ...open, stage: null, stageEnteredAt: null };
    expect(seen(stageless, [1, { stage: 'Won' }])).toMatchObject({ stageEnteredAt: null, unlogged: null });
  });
});

it.each([
  [9, false],
  [10, true],
  [50, true],
])('a page that has left its values alone for %d seconds: at rest is %s', (second, rests) => {
  expect(isAtRest({ since: at(0), source: CRM, was: {} }, at(second))).toBe(rests);
});
