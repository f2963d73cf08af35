import './fake-browser';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
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
  async function savedRemark() {
    const { life, panel, view } = await panelOnDeal();
    const { reply } = (await saveOn(panel, view)) as { reply: { entryId: string } };
    return { life, panel, entryId: reply.entryId };
  }

  it('takes its content and leaves its header', async () => {
    const { panel, entryId } = await savedRemark();
    expect(await panel.ask('remark/undo', { entryId })).toMatchObject({ reply: { ok: true } });
    expect(await remarks()).toEqual([]);
    expect((await db.headers.toArray()).map(({ kind }) => kind)).toEqual(['email-in', 'remark', 'deletion']);
    expect((panel.last().view as RecordView).recent.map(({ kind }) => kind)).toEqual(['email-in']);
  });

  it('twice is once', async () => {
    const { panel, entryId } = await savedRemark();
    await panel.ask('remark/undo', { entryId });
    expect(await panel.ask('remark/undo', { entryId })).toMatchObject({ reply: { ok: true } });
    expect(await db.headers.count()).toBe(3);
  });

  it('is refused when it comes too late, and for what is no remark', async () => {
    const { panel, entryId } = await savedRemark();
    const mail = (await db.headers.toArray())[0]?.id;
    expect(await panel.ask('remark/undo', { entryId: mail })).toMatchObject({
      refusal: { refused: 'changed' },
    });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect(await panel.ask('remark/undo', { entryId })).toMatchObject({ refusal: { refused: 'changed' } });
    expect(await remarks()).toHaveLength(1);
  });

  it('leaves older ones to the workspace, which deletes any entry', async () => {
    const { life, entryId } = await savedRemark();
    expect(await life.send('entry/delete', { entryId }, pageSender())).toEqual({ ok: true });
    expect(await life.send('entry/delete', { entryId }, pageSender())).toMatchObject({ refused: 'changed' });
    expect(await remarks()).toEqual([]);
  });
});
