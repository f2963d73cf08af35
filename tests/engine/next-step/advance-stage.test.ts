import { expect, test } from 'vitest';
import type { CaseDeal, EngineCase } from '../../../utils/model/case';
import { makeCase, makeDeal, onDeal, ours, theirs } from '../make-case';
import { suggested } from './answers';

const STAGES = ['Qualified', 'Demo', 'Proposal', 'Negotiation', 'Closed Won'].map((name, at) => ({
  name,
  order: at,
}));
const noted = (text: string, over: Partial<CaseDeal> = {}, entry = {}) =>
  suggested(
    makeCase({
      stages: STAGES,
      deal: makeDeal({ stage: 'Qualified', ...over }),
      activities: [{ type: 'remark', at: '2026-11-17T10:00:00Z', text, ...entry }],
    }),
    'advance-stage',
  );
const mailed = (messages: EngineCase['thread'] & object, stage: string) =>
  suggested(onDeal(messages.messages ?? [], { stages: STAGES, deal: makeDeal({ stage }) }), 'advance-stage');

test('names the stage that the facts have reached', () => {
  expect(noted('Demo held with Clara, went well.')).toMatchObject({
    title: 'Move Northwind rollout to Demo',
    why: 'The demo was held on 17 Nov; the stage is still Qualified.',
    evidence: { quote: 'Demo held with Clara, went well.', at: '2026-11-17T10:00:00Z' },
    sets: { field: 'stage', to: 'Demo' },
  });
});

test.each([
  ['Demo', 'Die Vorführung wurde gestern gehalten.'],
  ['Demo', 'Démo faite avec Luc.'],
  ['Demo', 'Hicimos la demo con Rosa.'],
  ['Demo', 'Fizemos a demo com a Eva.'],
  ['Demo', 'Demo fatta con Paola.'],
  ['Demo', 'Demo gegeven aan Piet.'],
  ['Demo', 'デモを行いました。'],
  ['Demo', 'डेमो हो गया।'],
  ['Proposal', 'Angebot über 40 Plätze verschickt.'],
  ['Proposal', 'Devis envoyé à Luc.'],
  ['Proposal', '見積書を送付'],
  ['Negotiation', 'Agreed on the price verbally.'],
  ['Negotiation', 'Acordadas las condiciones con Rosa.'],
  ['Negotiation', 'Contract sent to their lawyer.'],
])('hears that %s is reached: %s', (stage, text) => {
  expect(noted(text)?.sets?.to).toBe(stage);
});

test('says who agreed, or that the contract is out', () => {
  expect(noted('Contract sent to their lawyer.')?.why).toMatch(/^The contract was sent on 17 Nov/);
  const agreed = { messages: [theirs(18, 'Wir sind uns über die Konditionen einig.')] };
  expect(mailed(agreed, 'Proposal')?.why).toMatch(/^Clara agreed on 18 Nov/);
});

test.each([
  'Demo planned for Friday.',
  'Demo was cancelled.',
  'If the demo went well, they decide.',
  'Will send the proposal tomorrow.',
  'Das Angebot wurde noch nicht verschickt.',
  'Agreed to meet again in January.',
  'Price not agreed.',
])('takes no plan or doubt for a fact: %s', (text) => {
  expect(noted(text)).toBeUndefined();
});

test('reads the thread: what we sent, and what they thank for or agree to', () => {
  expect(mailed({ messages: [ours(18, 'Adjunto la propuesta económica.')] }, 'Demo')?.sets?.to).toBe(
    'Proposal',
  );
  expect(mailed({ messages: [theirs(18, 'Danke für die Vorführung gestern!')] }, 'Qualified')?.sets?.to).toBe(
    'Demo',
  );
  expect(
    mailed({ messages: [theirs(18, 'Wir sind uns über die Konditionen einig.')] }, 'Proposal')?.sets?.to,
  ).toBe('Negotiation');
  expect(mailed({ messages: [theirs(18, 'We accept your offer.')] }, 'Proposal')).toBeUndefined();
  expect(mailed({ messages: [theirs(18, 'Can you send the proposal?')] }, 'Demo')).toBeUndefined();
  expect(mailed({ messages: [theirs(18, 'Thanks for the demo invitation.')] }, 'Qualified')).toBeUndefined();
});

test('says nothing of what the stage already knows', () => {
  expect(noted('Demo held.', { stage: 'Proposal' })).toBeUndefined();
  expect(noted('Demo held.', { stage: 'Demo' })).toBeUndefined();
  expect(noted('Demo held.', { stageEnteredAt: '2026-11-18T09:00:00Z' })).toBeUndefined();
  expect(noted('Demo held.', { status: 'lost' })).toBeUndefined();
  expect(noted('Demo held.', { stage: 'Elsewhere' })).toBeUndefined();
  expect(noted('Demo held.', {}, { at: '2027-03-01T10:00:00Z' })).toBeUndefined();
});
