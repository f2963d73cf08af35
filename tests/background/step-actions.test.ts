import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { getContacts, saveContact } from '../../utils/store/people';
import { readTaste } from '../../utils/store/taste';
import { surroundings } from './fake-browser';
import { CLARA, makeContact, makeDeal, makeThread, said } from './records';
import { contentSender, contentsOf, newWorld, openPanel, type PanelClient, pageSender, wake } from './world';

type Step = { kind: string; sets?: { field: string; to: string | null } };
const proposed = vi.hoisted(() => ({ step: { kind: 'reply' } as Step | null }));

// What the engine thinks right is its own tests' matter: here it proposes what a test says.
vi.mock('../../utils/engine/evaluate', () => ({
  evaluate: ({ id }: { id: string }) => ({
    id,
    score: null,
    quiet: null,
    suggestions:
      proposed.step === null
        ? []
        : [
            {
              title: `Do ${proposed.step.kind}`,
              why: 'Why.',
              evidence: null,
              due: null,
              parts: { impact: 1, confidence: 1, urgency: 1, effort: 1 },
              ...proposed.step,
            },
          ],
  }),
}));

const NOW = '2026-11-20T09:00:00.000Z';
const DAY_MS = 86_400_000;
let db: Database;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) });
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA));
  const changes = { name: 'Northwind', contacts: [{ contactId: 'c1', role: null }] };
  await saveDeal(db, makeDeal('d1', { ...changes, stage: 'Discovery', amount: null, status: 'open' }));
});

afterEach(() => {
  vi.useRealTimers();
});

async function panelOn(step: Step) {
  proposed.step = step;
  const life = wake(db);
  const panel = await openPanel(life);
  const read = () => life.send('page/reading', said(makeThread()), contentSender(1));
  await read();
  return { life, panel, read };
}

const viewOf = (panel: PanelClient) => panel.last().view as RecordView;
const asksOf = (panel: PanelClient) => viewOf(panel).suggestions[0]?.asks;

async function decide(panel: PanelClient, decision: object) {
  const { version, target, suggestions } = viewOf(panel);
  const key = suggestions[0]?.key;
  const answer = await panel.ask('suggestion/decide', { version, target, key, decision });
  return answer as { reply: { effect: string; undo: string }; refusal?: { words: string } };
}
const accept = (panel: PanelClient, given: object = {}) => decide(panel, { what: 'accept', ...given });
const undo = (panel: PanelClient, id: string) => panel.ask('suggestion/undo', { undo: id });

it('moves the stage to the one that was picked, says that the CRM is not changed, logs it, and takes it back', async () => {
  const { panel } = await panelOn({ kind: 'advance-stage', sets: { field: 'stage', to: 'Proposal' } });
  expect(asksOf(panel)).toEqual({
    what: 'stage',
    stages: ['Qualification', 'Proposal', 'Negotiation'],
    first: 'Proposal',
  });
  expect(await accept(panel)).toMatchObject({ refusal: { words: 'Pick a stage.' } });
  const { reply } = await accept(panel, { stage: 'Proposal' });
  expect(reply.effect).toBe('Northwind is now in Proposal. Here only: your CRM is not changed.');
  expect(await getDeal(db, 'd1')).toMatchObject({ stage: 'Proposal', stageEnteredAt: NOW });
  const [change] = await contentsOf(db, 'stage-change');
  expect(change?.content).toMatchObject({ from: 'Discovery', to: 'Proposal' });
  await undo(panel, reply.undo);
  expect((await getDeal(db, 'd1'))?.stage).toBe('Discovery');
});

it.each([
  ['mark-won', 'won'],
  ['mark-lost', 'lost'],
] as const)('%s closes the deal as %s, and undo opens it again', async (kind, status) => {
  const { panel } = await panelOn({ kind });
  const { reply } = await accept(panel);
  expect((await getDeal(db, 'd1'))?.status).toBe(status);
  expect((await contentsOf(db, 'field-change'))[0]?.content).toMatchObject({ from: 'open', to: status });
  await undo(panel, reply.undo);
  expect((await getDeal(db, 'd1'))?.status).toBe('open');
});

it('fills a missing amount in, in place', async () => {
  const { panel } = await panelOn({ kind: 'fill-field', sets: { field: 'amount', to: null } });
  expect(asksOf(panel)).toMatchObject({ what: 'amount' });
  const { reply } = await accept(panel, { amount: { amount: 1_200, currency: 'CHF' } });
  expect(await getDeal(db, 'd1')).toMatchObject({ amount: 1_200, currency: 'CHF' });
  await undo(panel, reply.undo);
  expect((await getDeal(db, 'd1'))?.amount).toBeNull();
});

it('puts a person on the deal, and takes them off again', async () => {
  const { panel } = await panelOn({ kind: 'fill-field', sets: { field: 'contacts', to: null } });
  expect(asksOf(panel)).toEqual({ what: 'person' });
  const { reply } = await accept(panel, { person: { email: 'jonas@buyer.example', name: 'Jonas Brandt' } });
  expect(reply.effect).toBe('jonas@buyer.example is on Northwind now.');
  expect((await getDeal(db, 'd1'))?.contacts).toHaveLength(2);
  await undo(panel, reply.undo);
  expect((await getDeal(db, 'd1'))?.contacts).toEqual([{ contactId: 'c1', role: null }]);
});

it('says who decides, also of one who is on the deal already', async () => {
  const { panel } = await panelOn({ kind: 'fill-field', sets: { field: 'decider', to: null } });
  const { reply } = await accept(panel, { person: { email: CLARA, name: null } });
  expect((await getDeal(db, 'd1'))?.contacts).toEqual([{ contactId: 'c1', role: 'Decision maker' }]);
  await undo(panel, reply.undo);
  expect((await getDeal(db, 'd1'))?.contacts).toEqual([{ contactId: 'c1', role: null }]);
});

it('gives the person whose address came back another one', async () => {
  const bounce = { email: CLARA, at: NOW, over: null };
  await saveContact(db, { ...makeContact('c1', CLARA), bounces: [bounce] });
  const { panel } = await panelOn({ kind: 'fix-address' });
  expect(asksOf(panel)).toMatchObject({ what: 'address', old: CLARA });
  const { reply } = await accept(panel, { person: { email: 'clara.weiss@buyer.example', name: null } });
  expect(reply.effect).toBe('Mail goes to clara.weiss@buyer.example from now on.');
  expect((await getContacts(db, ['c1']))[0]?.emails[0]).toBe('clara.weiss@buyer.example');
  await undo(panel, reply.undo);
  expect((await getContacts(db, ['c1']))[0]?.emails).toEqual([CLARA]);
});

it('waits until a day: a task reminds of it, and nothing asks before', async () => {
  const { panel } = await panelOn({ kind: 'wait-until' });
  await accept(panel, { day: '2027-03-01' });
  expect(await db.tasks.toArray()).toMatchObject([
    { title: 'Get back in touch about Northwind', due: '2027-03-01' },
  ]);
  const [rest] = await db.suggestions.toArray();
  expect(Math.abs(Date.parse(rest?.until ?? '') - Date.parse('2027-03-01T09:00:00Z'))).toBeLessThan(
    DAY_MS / 2,
  );
});

it('notes that a meeting is prepared', async () => {
  const { panel } = await panelOn({ kind: 'prepare-meeting' });
  await accept(panel);
  expect((await contentsOf(db, 'remark'))[0]?.content.text).toBe('Do prepare-meeting');
});

it('opens the review of duplicates and merges nothing', async () => {
  const { panel } = await panelOn({ kind: 'merge-duplicate' });
  const { reply } = await accept(panel);
  expect(reply.effect).toBe('Opened in the workspace. Nothing is merged until you say so.');
  expect(surroundings.opened.at(-1)).toContain('workspace.html#/data/duplicates');
});

it('counts what is taken and refused, not what is put off or taken back, and forgets it when asked to', async () => {
  const { panel, life } = await panelOn({ kind: 'reply' });
  const counts = async () => (await readTaste(db)).kinds.get('reply');
  const { reply } = await accept(panel);
  expect(await counts()).toEqual({ taken: 1, refused: 0, ignored: 0 });
  await undo(panel, reply.undo);
  expect(await counts()).toBeUndefined();
  const later = await decide(panel, { what: 'snooze', until: '2026-11-24T08:00:00.000Z' });
  await undo(panel, later.reply.undo);
  expect(await counts()).toBeUndefined();
  await decide(panel, { what: 'dismiss', reason: 'not-useful' });
  expect(await counts()).toEqual({ taken: 0, refused: 1, ignored: 0 });
  await life.send('taste/reset', {}, pageSender());
  expect(await counts()).toBeUndefined();
});

it('finds a step done by what happened, and one let stand that nobody answers; showing alone is in no log', async () => {
  const { panel, read } = await panelOn({ kind: 'prepare-meeting' });
  const tally = async () => (await readTaste(db)).kinds.get('prepare-meeting');
  const see = () => {
    const { version, suggestions } = viewOf(panel);
    return panel.ask('suggestion/seen', { version, key: suggestions[0]?.key });
  };
  const logged = await db.headers.count();
  await see();
  expect(await db.headers.count()).toBe(logged);
  vi.setSystemTime(Date.parse(NOW) + 8 * DAY_MS);
  await read();
  expect(await tally()).toEqual({ taken: 0, refused: 0, ignored: 1 });
  await see();
  const { version, target } = viewOf(panel);
  await panel.ask('remark/save', { version, target, outcome: null, text: 'Agenda sent to Clara.' });
  proposed.step = null;
  await read();
  expect(await tally()).toEqual({ taken: 1, refused: 0, ignored: 1 });
});
