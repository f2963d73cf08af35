import './fake-browser';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordView } from '../../utils/model/panel-view';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
import { readRemarkTimes } from '../../utils/store/remark-times';
import { removeRecord } from '../../utils/store/remove-record';
import { surroundings } from './fake-browser';
import { CLARA, makeContact, makeDeal, makeThread, SAM, said } from './records';
import {
  contentSender,
  contentsOf,
  newWorld,
  openPanel,
  type PanelClient,
  pageSender,
  sideSender,
  wake,
} from './world';

let db: Database;

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA));
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
});

afterEach(() => {
  vi.useRealTimers();
});

async function panelOnDeal(thread = makeThread()) {
  const life = wake(db);
  const panel = await openPanel(life);
  await life.send('page/reading', said(thread), contentSender(1));
  return { life, panel, view: panel.last().view as RecordView };
}

const remarks = () => contentsOf(db, 'remark');
const saveOn = (panel: PanelClient, view: RecordView, changes: object = {}) =>
  panel.ask('remark/save', {
    version: view.version,
    target: view.target,
    outcome: 'spoke',
    text: ' wants 60 seats ',
    ...changes,
  });

describe('a remark', () => {
  it('is saved on the record on screen, under the mailbox while nobody said who they are, and shown', async () => {
    const { panel, view } = await panelOnDeal();
    expect(await saveOn(panel, view)).toMatchObject({ reply: { entryId: expect.any(String) } });
    expect((await remarks()).map(({ content }) => content)).toEqual([
      { deal: { id: 'd1', name: 'Deal d1' }, outcome: 'spoke', text: 'wants 60 seats' },
    ]);
    expect((await db.headers.toArray()).at(-1)).toMatchObject({ kind: 'remark', by: SAM });
    const after = panel.last().view as RecordView;
    expect(after.recent[0]).toMatchObject({ kind: 'remark', outcome: 'spoke', text: 'wants 60 seats' });
    expect(after.version).toBe(view.version);
  });

  it('names its target as the book does, not as the panel says', async () => {
    const { panel, view } = await panelOnDeal();
    await saveOn(panel, view, { target: { ...view.target, name: 'Something else' } });
    expect((await remarks())[0]?.content.deal?.name).toBe('Deal d1');
  });

  it('is refused when the page has changed since', async () => {
    const { life, panel, view } = await panelOnDeal();
    await life.send('page/reading', said(makeThread({ threadId: 'thread-f:2' })), contentSender(1));
    expect(await saveOn(panel, view)).toMatchObject({ refusal: { refused: 'changed' } });
    expect(await remarks()).toEqual([]);
  });

  it('is refused on any other record than the one on screen', async () => {
    await saveDeal(db, makeDeal('d2'));
    const { panel, view } = await panelOnDeal();
    const target = { kind: 'deal', id: 'd2', name: 'Deal d2' };
    expect(await saveOn(panel, view, { target })).toMatchObject({ refusal: { refused: 'changed' } });
    expect(await remarks()).toEqual([]);
  });

  it('is refused on a record that somebody deletes while it is saved', async () => {
    const { panel, view } = await panelOnDeal();
    const gone = withLock(BOOK_LOCK, () => removeRecord(db, 'deal', 'd1'));
    const taken = { people: [], amount: null, quantities: [], tasks: [{ title: 'Call', due: '2026-11-24' }] };
    const answer = await saveOn(panel, view, { taken });
    await gone;
    expect(answer).toMatchObject({ refusal: { refused: 'changed' } });
    expect([await remarks(), await db.tasks.toArray()]).toEqual([[], []]);
  });

  it('is refused from a side panel whose window shows another tab by now', async () => {
    const { life, view } = await panelOnDeal();
    const side = life.connect(sideSender());
    await side.hello(null, null);
    surroundings.tabs.unshift({ id: 2, windowId: 1, url: 'https://mail.google.com/mail/u/0/', active: true });
    expect(await saveOn(side, view)).toMatchObject({ refusal: { refused: 'changed' } });
  });

  it('needs an outcome or a line', async () => {
    const { panel, view } = await panelOnDeal();
    const answer = await saveOn(panel, view, { outcome: null, text: '  ' });
    expect(answer).toMatchObject({
      refusal: { refused: 'wrong-shape', words: 'Pick an outcome or write a line.' },
    });
  });

  it('needs somebody to be by', async () => {
    const { panel, view } = await panelOnDeal(makeThread({ account: null }));
    expect(await saveOn(panel, view)).toMatchObject({
      refusal: { words: expect.stringContaining('who you are') },
    });
    await panel.ask('identity/set', { name: 'Sam Lee', email: ' Sam@Vendor.example' });
    expect(panel.last().identity).toEqual({ name: 'Sam Lee', email: SAM });
    expect(await saveOn(panel, panel.last().view as RecordView)).toMatchObject({ reply: expect.anything() });
  });

  it('takes who the rep is from the panel once; only Settings change it', async () => {
    const { life, panel } = await panelOnDeal();
    await panel.ask('identity/set', { name: 'Sam Lee', email: SAM });
    const other = { name: 'Mallory', email: 'mallory@elsewhere.example' };
    expect(await panel.ask('identity/set', other)).toMatchObject({ refusal: { refused: 'failed' } });
    expect(panel.last().identity).toEqual({ name: 'Sam Lee', email: SAM });
    await life.send('settings/save', { identity: other }, pageSender());
    expect(panel.last().identity).toEqual(other);
  });

  it('says in words that the disk is full', async () => {
    const { panel, view } = await panelOnDeal();
    const full = new DOMException('No room', 'QuotaExceededError');
    vi.spyOn(db.headers, 'bulkAdd').mockRejectedValue(full);
    expect(await saveOn(panel, view)).toMatchObject({
      refusal: { refused: 'failed', words: expect.stringContaining('storage is full') },
    });
  });
});

describe('undo of a remark', () => {
  async function savedRemark(changes: object = {}) {
    const { life, panel, view } = await panelOnDeal();
    const { reply } = (await saveOn(panel, view, changes)) as { reply: { entryId: string; undo: string } };
    return { life, panel, ...reply };
  }

  it('takes its content and leaves its header', async () => {
    const { panel, undo } = await savedRemark();
    expect(await panel.ask('suggestion/undo', { undo })).toMatchObject({ reply: { ok: true } });
    expect(await remarks()).toEqual([]);
    expect((await db.headers.toArray()).map(({ kind }) => kind)).toEqual(['email-in', 'remark', 'deletion']);
    expect((panel.last().view as RecordView).recent.map(({ kind }) => kind)).toEqual(['email-in']);
  });

  it('takes its tasks and its proposal along', async () => {
    const before = await getDeal(db, 'd1');
    const { panel, undo } = await savedRemark({ taken: TAKEN });
    await panel.ask('suggestion/undo', { undo });
    expect(await db.tasks.count()).toBe(0);
    expect((await getDeal(db, 'd1'))?.sources).toEqual(before?.sources);
  });

  it('is refused when it comes too late', async () => {
    const { panel, undo } = await savedRemark();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect(await panel.ask('suggestion/undo', { undo })).toMatchObject({ refusal: { refused: 'changed' } });
    expect(await remarks()).toHaveLength(1);
  });

  it('leaves older ones to the workspace, which deletes any entry', async () => {
    const { life, entryId } = await savedRemark();
    expect(await life.send('entry/delete', { entryId }, pageSender())).toEqual({ ok: true });
    expect(await life.send('entry/delete', { entryId }, pageSender())).toMatchObject({ refused: 'changed' });
    expect(await remarks()).toEqual([]);
  });
});

const TAKEN = {
  people: ['c1', 'somebody-else'],
  tasks: [{ title: 'Call back', due: '2026-11-24T14:00:00.000Z' }],
  amount: { value: 31_500, currency: 'EUR' },
  quantities: [{ count: 60, unit: 'seats' }],
};

describe('what a remark was understood to say', () => {
  it('is saved with it: the person, the task, how many, and the amount as a proposal alone', async () => {
    const { panel, view } = await panelOnDeal();
    const before = await getDeal(db, 'd1');
    await saveOn(panel, view, { taken: TAKEN });
    expect((await remarks())[0]?.content).toMatchObject({
      contact: { id: 'c1' },
      quantities: [{ count: 60, unit: 'seats' }],
      amount: { value: 31_500, currency: 'EUR' },
    });
    expect(await db.tasks.toArray()).toMatchObject([
      { title: 'Call back', due: '2026-11-24T14:00:00.000Z', dealId: 'd1', done: false },
    ]);
    const after = await getDeal(db, 'd1');
    expect(after?.amount).toBe(before?.amount);
    expect(after?.sources.amount?.at(-1)).toMatchObject({ value: 31_500, from: 'remark', sure: false });
  });

  it('comes back while it is typed, with the draft, which outlives the background and goes with the save', async () => {
    const { life, panel, view } = await panelOnDeal();
    const { version, target } = view;
    const text = 'call tomorrow at 3, 60 seats';
    const { reply } = (await panel.ask('remark/draft', { version, target, text })) as {
      reply: { understood: { tasks: object[]; quantities: object[] } };
    };
    expect(reply.understood.tasks).toMatchObject([{ title: 'Call', sure: true }]);
    expect(reply.understood.quantities).toEqual([{ count: 60, unit: 'seats' }]);

    const next = wake(db);
    const side = await openPanel(next);
    await next.send('page/reading', said(makeThread()), contentSender(1));
    const again = side.last().view as RecordView;
    expect(await side.ask('remark/draft', { version: again.version, target, text: null })).toMatchObject({
      reply: { text },
    });
    expect(life).toBeDefined();
    await saveOn(side, again, { text });
    expect(await db.drafts.count()).toBe(0);
  });

  it('keeps no draft for another record than the one on screen', async () => {
    const { panel, view } = await panelOnDeal();
    const target = { kind: 'deal', id: 'd2', name: 'Other' };
    expect(await panel.ask('remark/draft', { version: view.version, target, text: 'x' })).toMatchObject({
      refusal: { refused: 'changed' },
    });
    expect(await db.drafts.count()).toBe(0);
  });

  it.each([
    ['100,000 characters', 'x'.repeat(100_000)],
    ['emoji and right-to-left', '🎉 שלום \u202e مرحبا'],
    ['a formula', '=HYPERLINK("https://x.example","y")'],
    ['NUL', 'a\0b'],
  ])('takes %s as it was typed', async (_what, text) => {
    const { panel, view } = await panelOnDeal();
    const { version, target } = view;
    expect(await panel.ask('remark/draft', { version, target, text })).toMatchObject({ reply: { text } });
    await saveOn(panel, view, { text });
    expect((await remarks())[0]?.content.text).toBe(text);
  });

  it('counts how long it took, for the rep alone', async () => {
    const { panel, view } = await panelOnDeal();
    await saveOn(panel, view, { tookMs: 4_000 });
    await saveOn(panel, view, { tookMs: 2_000 });
    expect(await readRemarkTimes(db)).toEqual({ count: 2, medianMs: 3_000 });
    expect(JSON.stringify(await remarks())).not.toContain('tookMs');
  });
});
