import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RecordView } from '../../utils/model/panel-view';
import type { Play } from '../../utils/model/play';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
import { readPlays } from '../../utils/store/plays';
import { saveSettings } from '../../utils/store/settings';
import { readTaste } from '../../utils/store/taste';
import { makePlay } from '../support/make-play';
import { CLARA, makeContact, makeDeal, makeMessage, makeThread, SAM, said } from './records';
import { contentSender, contentsOf, newWorld, openPanel, type PanelClient, pageSender, wake } from './world';

const NOW = '2026-11-20T09:00:00.000Z';
const ID = makePlay().id;
const ours = { from: { email: SAM, name: 'Sam Lee' }, to: [{ email: CLARA, name: 'Clara Weiss' }] };
let db: Database;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) });
  db = await newWorld();
  await saveSettings(db, { identity: { name: 'Sam Lee', email: SAM } });
  await saveContact(db, makeContact('c1', CLARA));
  await saveDeal(db, makeDeal('d1', { name: 'Northwind', contacts: [{ contactId: 'c1', role: null }] }));
});

afterEach(() => {
  vi.useRealTimers();
});

type Life = ReturnType<typeof wake>;
const save = (life: Life, play: Play, seen: string | null = null) =>
  life.send('play/save', { plays: [{ play, seen }] }, pageSender());

/** A panel beside a thread in which our thanks were the last word, with one play kept. */
async function panelWith(changes: Partial<Play> = {}) {
  const life = wake(db);
  await save(life, makePlay(changes));
  const panel = await openPanel(life);
  const messages = [makeMessage('1', { ...ours, text: 'Thank you, all is clear.' })];
  const read = () => life.send('page/reading', said(makeThread({ messages })), contentSender(1));
  await read();
  return { life, panel, read };
}

const playedIn = (panel: PanelClient) =>
  (panel.last().view as RecordView).suggestions.find(({ play }) => play !== undefined);

async function decide(panel: PanelClient, decision: object) {
  const { version, target } = panel.last().view as RecordView;
  const key = playedIn(panel)?.key;
  const answer = await panel.ask('suggestion/decide', { version, target, key, decision });
  return (answer as { reply: { effect: string; undo: string; draft: string | null } }).reply;
}

it('logs which play was made, changed and deleted, and by what rule', async () => {
  const life = wake(db);
  await save(life, makePlay());
  const [kept] = await readPlays(db);
  await save(life, makePlay({ on: false }), kept?.changedAt);
  await life.send('play/remove', { id: ID }, pageSender());
  const rule = 'When stage is Proposal, then draft its own mail.';
  expect(
    (await contentsOf(db, 'rule-change')).map(({ content: { field, from, to } }) => [field, from, to]),
  ).toEqual([
    ['play: Quiet proposals', null, rule],
    ['play: Quiet proposals', rule, `Off. ${rule}`],
    ['play: Quiet proposals', `Off. ${rule}`, null],
  ]);
  expect(await readPlays(db)).toEqual([]);
});

it('does not replace a play that was changed elsewhere, and takes none from a panel', async () => {
  const life = wake(db);
  await save(life, makePlay());
  expect(await save(life, makePlay({ name: 'Other' }), '2026-11-19T09:00:00.000Z')).toMatchObject({
    refused: 'changed',
  });
  expect(await save(life, makePlay({ name: 'Other' }))).toMatchObject({ refused: 'changed' });
  expect(await readPlays(db)).toMatchObject([{ name: 'Quiet proposals' }]);
  const panel = await openPanel(life);
  const answer = await panel.ask('play/save', { plays: [{ play: makePlay(), seen: null }] });
  expect(answer).toMatchObject({ refusal: { refused: 'wrong-sender' } });
});

it('drafts its own mail with the facts filled in, and rests as it says', async () => {
  const { panel, read } = await panelWith();
  expect(playedIn(panel)).toMatchObject({ title: 'Ask how Northwind stands', why: '€24,000 in Proposal.' });
  const { draft } = await decide(panel, { what: 'accept' });
  expect(draft).toBe('Hi Clara,\nhow does Northwind stand?');
  expect(playedIn(panel)).toBeUndefined();
  expect((await contentsOf(db, 'suggestion-accepted'))[0]?.content).toMatchObject({
    step: 'follow-up',
    play: { id: ID, name: 'Quiet proposals' },
  });
  expect((await readTaste(db)).kinds.get(`play:${ID}`)?.taken).toBe(1);
  expect((await readTaste(db)).kinds.get('follow-up')).toBeUndefined();
  // No mail went out by the next working morning: the draft comes back.
  vi.setSystemTime(Date.parse('2026-11-23T12:00:00.000Z'));
  await read();
  expect(playedIn(panel)).toBeDefined();
});

it.each<[Play['action'], string, (db: Database) => Promise<unknown>, unknown]>([
  [
    { do: 'task', title: 'Call about {deal}', workingDays: 2 },
    'Task set for 24 Nov.',
    async (book) => (await book.tasks.toArray()).map(({ title, due }) => [title, due]),
    [['Call about Northwind', '2026-11-24']],
  ],
  [
    { do: 'remark', text: '{deal} stands in {stage}' },
    'Remark saved on Northwind.',
    async (book) => (await contentsOf(book, 'remark')).map(({ content }) => content.text),
    ['Northwind stands in Proposal'],
  ],
  [
    { do: 'stage', stage: 'Negotiation' },
    'Northwind is now in Negotiation. Here only: your CRM is not changed.',
    async (book) => (await getDeal(book, 'd1'))?.stage,
    'Negotiation',
  ],
  [
    { do: 'close date', workingDays: 5 },
    'Northwind now closes 27 Nov.',
    async (book) => (await getDeal(book, 'd1'))?.closeDate,
    '2026-11-27',
  ],
])('does what it says by its one button, and takes it back: %o', async (action, effect, result, expected) => {
  const { panel } = await panelWith({ action });
  expect(playedIn(panel)?.asks).toBeNull();
  const before = await result(db);
  const taken = await decide(panel, { what: 'accept' });
  expect(taken.effect).toBe(effect);
  expect(await result(db)).toEqual(expected);
  await panel.ask('suggestion/undo', { undo: taken.undo });
  expect(await result(db)).toEqual(before);
});

it('is refused by itself alone, for its own days, with its name', async () => {
  const { panel, read } = await panelWith();
  const { effect } = await decide(panel, { what: 'dismiss', reason: 'not-useful' });
  expect(effect).toBe('No more nudges of the play “Quiet proposals” for Northwind until 30 Nov.');
  expect(playedIn(panel)).toBeUndefined();
  vi.setSystemTime(Date.parse('2026-11-30T10:00:00.000Z'));
  await read();
  expect(playedIn(panel)).toMatchObject({ restDays: 20 });
});
