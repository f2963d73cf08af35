import { expect, test } from 'vitest';
import type { CaseDeal, EngineCase } from '../../../utils/model/case';
import { CLARA, JONAS, makeCase, makeDeal } from '../make-case';
import { suggested } from './answers';

const lacking = (over: Partial<CaseDeal>, more: Partial<EngineCase> = {}) =>
  suggested(
    makeCase({ deal: makeDeal(over), tasks: [{ title: 'Call', due: '2026-11-25' }], ...more }),
    'fill-field',
  );

test('names the fields that the stage needs', () => {
  expect(lacking({ amount: null, closeDate: null })).toMatchObject({
    title: 'Add the amount and close date of Northwind rollout',
    why: 'A deal in Proposal needs them, and they are not known.',
    sets: { field: 'amount', to: null },
  });
  expect(lacking({ closeDate: null })?.sets?.field).toBe('closeDate');
  expect(lacking({ amount: 0 })?.sets?.field).toBe('amount');
  expect(lacking({ stage: 'Discovery', contacts: [] })?.title).toBe('Add the contact of Northwind rollout');
});

test.each(['Angebot', 'Devis envoyé', 'Presupuesto', 'Orçamento', 'Preventivo', 'Offerte', '見積', 'प्रस्ताव'])(
  'knows a stage called %s without a process',
  (stage) => {
    expect(lacking({ stage, amount: null }, { stages: [] })?.sets?.field).toBe('amount');
  },
);

test('late in the process somebody has to decide, where roles are kept', () => {
  const contacts = [{ ...CLARA, role: 'User' }, JONAS];
  expect(lacking({ stage: 'Negotiation', contacts })?.sets?.field).toBe('decider');
  expect(lacking({ stage: 'Proposal', contacts })).toBeUndefined();
  expect(lacking({ stage: 'Negotiation', contacts: [CLARA, JONAS] })).toBeUndefined();
  expect(
    lacking({ stage: 'Negotiation', contacts: [{ ...CLARA, jobTitle: 'Inhaberin' }, JONAS] }),
  ).toBeUndefined();
});

test.each<[string, Partial<CaseDeal>]>([
  ['a whole record', {}],
  ['an early stage', { stage: 'Discovery', amount: null, closeDate: null }],
  ['the first stage without people', { stage: 'Qualification', contacts: [] }],
  ['a stage called value proposition', { stage: 'Value Proposition', amount: null }],
  ['no stage at all', { stage: null, amount: null }],
  ['a closed deal', { status: 'lost', amount: null }],
])('leaves alone %s', (_, over) => {
  expect(lacking(over)).toBeUndefined();
});
