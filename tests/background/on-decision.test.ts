import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextMorning } from '../../utils/context/next-morning';
import type { Deal } from '../../utils/model/book';
import type { RecordView } from '../../utils/model/panel-view';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
import { removeRecord } from '../../utils/store/remove-record';
import { saveSettings } from '../../utils/store/settings';
import { surroundings } from './fake-browser';
import { CLARA, makeContact, makeDeal, makeMessage, makeThread, said } from './records';
import { contentSender, contentsOf, type Life, newWorld, openPanel, type PanelClient, wake } from './world';

// What the engine thinks right is its own tests' matter: here it always proposes the same three.
vi.mock('../../utils/engine/evaluate', () => {
  const parts = { impact: 1, confidence: 1, urgency: 1, effort: 1 };
  const evidence = { quote: 'Could you invoice us in January?', at: '2026-11-18T07:49:00.000Z' };
  const step = (kind: string) => ({
    kind,
    title: `Do ${kind}`,
    why: 'Why.',
    evidence: null,
    due: null,
    parts,
  });
  const suggestions = [{ ...step('reply'), evidence }, step('update-close-date'), step('set-next-step')];
  return { evaluate: ({ id }: { id: string }) => ({ id, score: null, suggestions, quiet: null }) };
});

const NOW = '2026-11-20T09:00:00.000Z';
const HERE = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, locale: 'en-GB' };
const DAY_MS = 86_400_000;

let db: Database;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) });
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA));
});

afterEach(() => {
  vi.useRealTimers();
});

async function panelOn(changes: Partial<Deal>, thread = makeThread()) {
  await saveDeal(
    db,
    makeDeal('d1', { name: 'Northwind', contacts: [{ contactId: 'c1', role: null }], ...changes }),
  );
  const life = wake(db);
  const panel = await openPanel(life);
  await life.send('page/reading', said(thread), contentSender(1));
  return { life, panel };
}

const viewOf = (panel: PanelClient) => panel.last().view as RecordView;
const kindsOf = (panel: PanelClient) => viewOf(panel).suggestions.map(({ kind }) => kind);
const readAgain = (life: Life, thread = makeThread()) =>
  life.send('page/reading', said(thread), contentSender(1));

async function decide(panel: PanelClient, kind: string, decision: object) {
  const { version, target } = viewOf(panel);
  const answer = await panel.ask('suggestion/decide', { version, target, key: `deal:d1|${kind}`, decision });
  return answer as { reply: { effect: string; undo: string; draft: string | null; placed: string | null } };
}

const inDays = (days: number) => vi.setSystemTime(Date.parse(NOW) + days * DAY_MS);

describe('accepting a reply', () => {
  it('gives a draft that quotes what was asked and makes nothing up, and is logged without it', async () => {
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, 'reply', { what: 'accept' });
    expect(reply.draft).toContain('Hi Clara,');
    expect(reply.draft).toContain('Could you invoice us in January?');
    const logged = await contentsOf(db, 'suggestion-accepted');
    expect(logged.map(({ content }) => content)).toEqual([
      { deal: { id: 'd1', name: 'Northwind' }, step: 'reply', until: nextMorning(NOW, HERE) },
    ]);
    expect(JSON.stringify(await db.contents.toArray())).not.toContain('invoice');
    expect(kindsOf(panel)).not.toContain('reply');
  });

  it('rests until the next working morning, or until a new question comes', async () => {
    const { life, panel } = await panelOn({});
    await decide(panel, 'reply', { what: 'accept' });
    inDays(2.4);
    await readAgain(life);
    expect(kindsOf(panel)).not.toContain('reply');
    const asked = makeMessage('2', {
      at: '2026-11-22T08:00:00.000Z',
      text: 'Which payment terms do you offer?',
    });
    await readAgain(life, makeThread({ messages: [makeMessage('1'), asked] }));
    expect(kindsOf(panel)).toContain('reply');
    await readAgain(life);
    expect(kindsOf(panel)).not.toContain('reply');
    inDays(3.6);
    await readAgain(life);
    expect(kindsOf(panel)).toContain('reply');
  });
});

describe('a draft', () => {
  it('is put by the page into the reply of the thread on screen, and that is said', async () => {
    surroundings.answers.set(1, 'reply-box');
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, 'reply', { what: 'accept' });
    expect(reply).toMatchObject({
      placed: 'reply-box',
      effect: 'Draft put into the reply box. Nothing was sent.',
    });
    expect(surroundings.injected).toEqual([{ tabId: 1, files: ['/gmail-draft.js'] }]);
    const order = { text: reply.draft, threadId: 'thread-f:1', legacyThreadId: null };
    expect(surroundings.called).toEqual([{ tabId: 1, args: ['dealcuePlaceDraft', order] }]);
  });

  it('is said to be copied where the page could only do that', async () => {
    surroundings.answers.set(1, 'clipboard');
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, 'reply', { what: 'accept' });
    expect(reply).toMatchObject({ placed: 'clipboard', effect: 'Copied. Paste it into your reply.' });
    expect(reply.draft).toContain('Hi Clara,');
  });

  it.each(['sent', { placed: 'reply-box' }, 7, undefined])(
    'is only shown when the page answers %j',
    async (answer) => {
      surroundings.answers.set(1, answer);
      const { panel } = await panelOn({});
      const { reply } = await decide(panel, 'reply', { what: 'accept' });
      expect(reply).toMatchObject({ placed: null, effect: 'Draft ready. Nothing was sent.' });
      expect(reply.draft).toContain('Hi Clara,');
    },
  );

  it('is only shown where the browser lets us run nothing, and the decision stands', async () => {
    surroundings.closedTo.add(1);
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, 'reply', { what: 'accept' });
    expect(reply).toMatchObject({ placed: null, effect: 'Draft ready. Nothing was sent.' });
    expect(kindsOf(panel)).not.toContain('reply');
  });

  it('is written from the templates that the rep has saved, with the deal on screen', async () => {
    const text = '{first name}, {deal}: {amount} until {close date}. {my name}';
    await saveSettings(db, { templates: [{ kind: 'reply', language: 'en', text }] });
    const { panel } = await panelOn({ amount: 24_000, currency: 'EUR', closeDate: '2026-12-18' });
    const { reply } = await decide(panel, 'reply', { what: 'accept' });
    expect(reply.draft).toBe('Clara, Northwind: €24,000 until 18 December 2026. [my name]');
  });

  it('offers days on which they work, as their number in the book tells it', async () => {
    await saveSettings(db, { templates: [{ kind: 'reply', language: 'en', text: '{next days}' }] });
    await saveContact(db, makeContact('c1', CLARA, { phone: '+81 3 1234 5678' }));
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, 'reply', { what: 'accept' });
    // The 23rd is a holiday in Japan.
    expect(reply.draft).toBe('Tuesday 24 November or Wednesday 25 November');
  });

  it.each([
    ['reply', { what: 'dismiss', reason: 'done' }],
    ['reply', { what: 'snooze', until: '2026-11-24T08:00:00.000Z' }],
    ['set-next-step', { what: 'accept', day: '2026-11-25' }],
  ])('is not written, and no page is touched, for %s and %j', async (kind, decision) => {
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, kind, decision);
    expect(reply).toMatchObject({ draft: null, placed: null });
    expect([...surroundings.injected, ...surroundings.called]).toEqual([]);
  });
});

describe('not this', () => {
  it('says what follows, and rests a week, then two', async () => {
    const { life, panel } = await panelOn({});
    const first = await decide(panel, 'reply', { what: 'dismiss', reason: 'not-useful' });
    expect(first.reply.effect).toBe('No more reply nudges for Northwind until 27 Nov.');
    inDays(8);
    await readAgain(life);
    const second = await decide(panel, 'reply', { what: 'dismiss', reason: 'not-useful' });
    expect(second.reply.effect).toBe('No more reply nudges for Northwind until 12 Dec.');
  });

  it('on this deal, and never this kind, hold whatever comes', async () => {
    const { life, panel } = await panelOn({});
    await decide(panel, 'reply', { what: 'dismiss', reason: 'never-kind' });
    const asked = makeMessage('2', {
      at: '2026-11-22T08:00:00.000Z',
      text: 'Which payment terms do you offer?',
    });
    inDays(3);
    await readAgain(life, makeThread({ messages: [makeMessage('1'), asked] }));
    expect(kindsOf(panel)).not.toContain('reply');
    expect((await db.suggestions.toArray())[0]).toMatchObject({ key: 'any:kind|reply', until: null });
  });
});

describe('later', () => {
  it('comes back at its time', async () => {
    const { life, panel } = await panelOn({});
    const { reply } = await decide(panel, 'reply', { what: 'snooze', until: '2026-11-24T08:00:00.000Z' });
    expect(reply.effect).toContain('24 Nov');
    expect(kindsOf(panel)).not.toContain('reply');
    vi.setSystemTime(Date.parse('2026-11-24T08:00:01.000Z'));
    await readAgain(life);
    expect(kindsOf(panel)).toContain('reply');
  });
});

describe('later, with nothing else going on', () => {
  it('comes back by an alarm, in a background that was ended since', async () => {
    const { panel } = await panelOn({});
    await decide(panel, 'reply', { what: 'snooze', until: '2026-11-24T08:00:00.000Z' });
    await decide(panel, 'set-next-step', { what: 'snooze', until: '2026-11-23T08:00:00.000Z' });
    const name = 'rest-ends';
    const when = surroundings.alarms.get(name) ?? 0;
    expect(new Date(when).toISOString()).toBe('2026-11-23T08:00:00.000Z');
    vi.setSystemTime(when + 1);
    const life = wake(db);
    const again = await openPanel(life);
    await life.alarm(name);
    expect(kindsOf(again)).toContain('set-next-step');
    expect(kindsOf(again)).not.toContain('reply');
    expect(new Date(surroundings.alarms.get(name) ?? 0).toISOString()).toBe('2026-11-24T08:00:00.000Z');
  });
});

describe('a close date that has passed', () => {
  it('is moved to the day picked, logged, and put back by undo', async () => {
    const { panel } = await panelOn({ closeDate: '2026-11-01' });
    const { reply } = await decide(panel, 'update-close-date', { what: 'accept', day: '2026-12-30' });
    expect(reply.effect).toBe('Northwind now closes 30 Dec.');
    expect(viewOf(panel).header.closeDate).toBe('2026-12-30');
    const changes = await contentsOf(db, 'field-change');
    expect(changes[0]?.content).toMatchObject({ field: 'closeDate', from: '2026-11-01', to: '2026-12-30' });
    expect(await panel.ask('suggestion/undo', { undo: reply.undo })).toMatchObject({ reply: { ok: true } });
    expect((await getDeal(db, 'd1'))?.closeDate).toBe('2026-11-01');
    expect(kindsOf(panel)).toContain('update-close-date');
    expect(await contentsOf(db, 'field-change')).toHaveLength(0);
    expect(await panel.ask('suggestion/undo', { undo: reply.undo })).toMatchObject({
      refusal: { refused: 'changed' },
    });
  });

  it('goes back alone: what was saved on the deal since stays', async () => {
    const { panel } = await panelOn({ closeDate: '2026-11-01', amount: 10_000 });
    const { reply } = await decide(panel, 'update-close-date', { what: 'accept', day: '2026-12-30' });
    const moved = await getDeal(db, 'd1');
    if (moved === null) throw new Error('The deal must be there.');
    await saveDeal(db, { ...moved, amount: 12_000 });
    await panel.ask('suggestion/undo', { undo: reply.undo });
    expect(await getDeal(db, 'd1')).toMatchObject({ amount: 12_000, closeDate: '2026-11-01' });
  });

  it('stays where somebody has moved it again since', async () => {
    const { panel } = await panelOn({ closeDate: '2026-11-01' });
    const { reply } = await decide(panel, 'update-close-date', { what: 'accept', day: '2026-12-30' });
    const moved = await getDeal(db, 'd1');
    if (moved === null) throw new Error('The deal must be there.');
    await saveDeal(db, { ...moved, closeDate: '2027-01-15' });
    await panel.ask('suggestion/undo', { undo: reply.undo });
    expect((await getDeal(db, 'd1'))?.closeDate).toBe('2027-01-15');
  });

  it('is refused on a deal that somebody deletes at that moment', async () => {
    const { panel } = await panelOn({ closeDate: '2026-11-01' });
    const gone = withLock(BOOK_LOCK, () => removeRecord(db, 'deal', 'd1'));
    const answer = await decide(panel, 'update-close-date', {
      what: 'snooze',
      until: nextMorning(NOW, HERE),
    });
    await gone;
    expect(answer).toMatchObject({ refusal: { refused: 'changed' } });
    expect(await contentsOf(db, 'suggestion-snoozed')).toEqual([]);
    expect(await db.suggestions.toArray()).toEqual([]);
  });

  it('is not moved without a day', async () => {
    const { panel } = await panelOn({ closeDate: '2026-11-01' });
    expect(await decide(panel, 'update-close-date', { what: 'accept' })).toMatchObject({
      refusal: { words: 'Pick a day.' },
    });
    expect((await getDeal(db, 'd1'))?.closeDate).toBe('2026-11-01');
    expect(await db.suggestions.count()).toBe(0);
  });
});

describe('a next step that is set', () => {
  it('becomes a task of the deal, and undo takes it away', async () => {
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, 'set-next-step', { what: 'accept', day: '2026-11-25' });
    expect(await db.tasks.toArray()).toMatchObject([
      { title: 'Do set-next-step', due: '2026-11-25', dealId: 'd1', done: false },
    ]);
    expect(await contentsOf(db, 'task-set')).toHaveLength(1);
    expect(await db.suggestions.toArray()).toMatchObject([
      { until: '2026-11-23T09:00:00.000Z', reason: null },
    ]);
    await panel.ask('suggestion/undo', { undo: reply.undo });
    expect(await db.tasks.count()).toBe(0);
  });
});

describe('when all is set aside', () => {
  it('nothing is needed until the first comes back', async () => {
    const { panel } = await panelOn({});
    await decide(panel, 'reply', { what: 'snooze', until: '2026-11-26T08:00:00.000Z' });
    await decide(panel, 'update-close-date', { what: 'snooze', until: '2026-11-24T08:00:00.000Z' });
    expect(viewOf(panel).quiet).toBeNull();
    await decide(panel, 'set-next-step', { what: 'dismiss', reason: 'not-here' });
    expect(viewOf(panel).suggestions).toEqual([]);
    expect(viewOf(panel).quiet).toMatchObject({ nextCheck: '2026-11-24' });
  });
});

describe('a decision', () => {
  it('on what is not on screen is refused', async () => {
    const { panel } = await panelOn({});
    expect(await decide(panel, 'mark-won', { what: 'accept' })).toMatchObject({
      refusal: { refused: 'changed' },
    });
    const { version } = viewOf(panel);
    const answer = await panel.ask('suggestion/decide', {
      version,
      target: null,
      key: 'deal:d1|reply',
      decision: { what: 'accept' },
    });
    expect(answer).toMatchObject({ refusal: { refused: 'changed' } });
  });

  it('is undone only for a while', async () => {
    const { panel } = await panelOn({});
    const { reply } = await decide(panel, 'reply', { what: 'accept' });
    vi.setSystemTime(Date.parse(NOW) + 30_000);
    expect(await panel.ask('suggestion/undo', { undo: reply.undo })).toMatchObject({
      refusal: { refused: 'changed' },
    });
  });
});
