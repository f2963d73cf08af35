import { expect, test } from 'vitest';
import type { CaseDeal, EngineCase } from '../../../utils/model/case';
import { JONAS, makeCase, makeDeal } from '../make-case';
import { suggested } from './answers';

const MINE = makeDeal({
  name: 'Hafner rollout 40 seats',
  account: 'Hafner Holz GmbH',
  closeDate: '2026-12-18',
});
const beside = (over: Partial<CaseDeal>) =>
  suggested(
    makeCase({
      deal: MINE,
      tasks: [{ title: 'Call', due: '2026-11-25' }],
      book: {
        deals: [
          MINE,
          { ...MINE, id: 'd2', name: 'Hafner - Rollout (40 seats)', account: 'Hafner Holz', ...over },
        ],
      },
    }),
    'merge-duplicate',
  );

test('shows what two deals share', () => {
  expect(beside({})).toMatchObject({
    title: 'Look whether Hafner rollout 40 seats and “Hafner - Rollout (40 seats)” are one',
    why: 'Both have the same name, company, amount, close date and contact.',
    records: ['d2'],
  });
  expect(beside({ name: 'Rolout 40 seats', amount: null, contacts: [] })?.why).toBe(
    'Both have the same name, company and close date.',
  );
});

test.each<[string, string, string]>([
  [
    'a number that is spelled out',
    'Hafner: rollout, forty seats, two halls',
    'Hafner rollout forty seats 2 halls',
  ],
  ['a company in two words', 'Hafnerholz rollout', 'Hafner Holz - rollout'],
  [
    'a name in other words, where all else is the same',
    'Rollout 40 seats',
    'New software rollout, 40 seats Linz',
  ],
])('sees through %s', (_, name, other) => {
  const deal = { ...MINE, name };
  const deals = [deal, { ...deal, id: 'd2', name: other, account: 'Hafnerholz' }];
  const tasks = [{ title: 'Call', due: '2026-11-25' }];
  expect(suggested(makeCase({ deal, tasks, book: { deals } }), 'merge-duplicate')).toBeDefined();
});

test.each<[string, Partial<CaseDeal>]>([
  ['a company called more fully', { account: 'Hafner Holzbau & Innenausbau GmbH' }],
  ['people whom one of them does not know', { name: 'Rollout of software seats in Linz' }],
  ['how many there are', { name: 'Rollout of new seats x40' }],
])('the same person, sum and day see through %s', (_, over) => {
  const deal = {
    ...MINE,
    name: 'Rollout of new seats',
    account: 'Hafner Holzbau',
    contacts: [...(MINE.contacts ?? []), JONAS],
  };
  const deals = [deal, { ...deal, contacts: MINE.contacts, id: 'd2', ...over }];
  const tasks = [{ title: 'Call', due: '2026-11-25' }];
  expect(suggested(makeCase({ deal, tasks, book: { deals } }), 'merge-duplicate')).toBeDefined();
});

test('takes other words for another deal where contacts differ, or one word stands for another', () => {
  const deal = { ...MINE, name: 'Hafner rollout licences' };
  const beside = (over: Partial<CaseDeal>) =>
    suggested(
      makeCase({
        deal,
        tasks: [{ title: 'Call', due: '2026-11-25' }],
        book: { deals: [deal, { ...deal, id: 'd2', ...over }] },
      }),
      'merge-duplicate',
    );
  expect(beside({ name: 'Hafner rollout for the warehouse in Linz' })).toBeDefined();
  expect(beside({ name: 'Hafner rollout for the warehouse in Linz', contacts: [JONAS] })).toBeUndefined();
  expect(beside({ name: 'Hafner rollout training' })).toBeUndefined();
});

test.each<[string, Partial<CaseDeal>]>([
  ['another number in its name', { name: 'Hafner rollout 45 seats' }],
  ['another name', { name: 'Hafner kiosk 40 seats' }],
  ['another amount', { amount: 30_000 }],
  ['another currency', { currency: 'CHF' }],
  ['next year’s renewal', { closeDate: '2027-12-18' }],
  ['another company', { account: 'Lindt & Co', contacts: [JONAS] }],
  ['a deal that is lost', { status: 'lost' }],
  ['nothing but the name', { account: null, contacts: [] }],
  ['itself', { id: 'd1' }],
])('leaves alone %s', (_, over) => {
  expect(beside(over)).toBeUndefined();
});

test('knows a lead by address, or by whole name and company or phone', () => {
  const lead = {
    id: 'l1',
    name: 'Clara Weiss',
    email: 'clara@buyer.example',
    company: 'Buyer Ltd',
    phone: '+49 30 1234567',
  };
  const twin = (other: NonNullable<EngineCase['lead']>) =>
    suggested(makeCase({ lead, book: { leads: [lead, { id: 'l2', ...other }] } }), 'merge-duplicate');
  expect(twin({ email: 'CLARA@buyer.example' })?.why).toBe('Both have the same address.');
  expect(twin({ name: 'Weiss, Clara', company: 'Buyer Limited' })?.why).toBe(
    'Both have the same name and company.',
  );
  expect(twin({ name: 'Clara Weiss', phone: '030 7654321', email: 'c@gmail.com' })).toBeUndefined();
  expect(twin({ name: 'Clara Weiss', phone: '0049 30 1234567', email: 'c@gmail.com' })).toBeDefined();
  expect(twin({ name: 'Jonas Weiss', email: 'clara@buyer.example' })).toBeUndefined();
  expect(twin({ name: 'Clara Weiss' })).toBeUndefined();
});
