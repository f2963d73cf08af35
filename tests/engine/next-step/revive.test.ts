import { expect, test } from 'vitest';
import type { EngineCase } from '../../../utils/model/case';
import { makeDeal, onDeal, ours, theirs } from '../make-case';
import { suggested } from './answers';

const since = (day: string, over: Partial<EngineCase> = {}) =>
  onDeal([{ ...ours(1, 'Any news on the pilot?'), at: `${day}T09:00:00Z` }], over);
const revive = (input: EngineCase) => suggested(input, 'revive');

test('comes after twice the typical time of the stage, and instead of one more nudge', () => {
  const silent = since('2026-09-02');
  expect(revive(silent)).toMatchObject({
    title: 'Try Clara one last time, or close the deal',
    why: 'Nothing from either side since 2 Sept, 11 weeks ago; a deal usually takes 14 days in Proposal.',
  });
  expect(suggested(silent, 'follow-up')).toBeUndefined();
  expect(revive(since('2026-11-02'))).toBeUndefined();
});

test('gives a slow stage its time, and none a whole quarter', () => {
  const slow = (typicalDays: number) => ({ stages: [{ name: 'Proposal', typicalDays }] });
  expect(revive(since('2026-10-10', slow(30)))).toBeUndefined();
  expect(revive(since('2026-09-10', slow(30)))).toBeDefined();
  expect(revive(since('2026-08-10', slow(200)))).toBeDefined();
});

test.each<[string, Partial<EngineCase>]>([
  ['a task ahead', { tasks: [{ title: 'Call', due: '2026-11-25' }] }],
  ['a closed deal', { deal: makeDeal({ status: 'lost' }) }],
  ['a lead', { deal: null, lead: { name: 'Clara', email: 'clara@buyer.example' } }],
  ['a call last week', { activities: [{ type: 'call', at: '2026-11-12T10:00:00Z', outcome: 'connected' }] }],
])('leaves alone %s', (_, over) => {
  expect(revive(since('2026-08-01', over))).toBeUndefined();
});

test('waits until the day that they named', () => {
  const put = { ...theirs(1, 'Please get back to me in December.'), at: '2026-08-01T09:00:00Z' };
  expect(revive(onDeal([put]))).toBeUndefined();
});
