import './fake-browser';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { addToNeverList } from '../../utils/store/never-list';
import { saveAccount, saveContact } from '../../utils/store/people';
import { saveSettings } from '../../utils/store/settings';
import { surroundings } from './fake-browser';
import { CLARA, makeAccount, makeContact, makeDeal, makeMessage, makeThread, SAM, said } from './records';
import { contentSender, GMAIL_URL, newWorld, openPanel, wake } from './world';

let db: Database;

beforeEach(async () => {
  db = await newWorld();
});

async function withNorthwind() {
  await saveAccount(db, makeAccount('a1', 'northwind.example', { name: 'Northwind' }));
  await saveContact(db, makeContact('c1', CLARA, { name: 'Clara Weiss', accountId: 'a1' }));
  await saveDeal(
    db,
    makeDeal('d1', {
      name: 'Northwind rollout',
      accountId: 'a1',
      contacts: [{ contactId: 'c1', role: null }],
    }),
  );
}

const rowsOf = async () => {
  const names = [
    'deals',
    'leads',
    'contacts',
    'threads',
    'headers',
    'contents',
    'suggestions',
    'tasks',
  ] as const;
  return Promise.all(names.map((name) => db.table(name).count()));
};

describe('a reading', () => {
  it('comes back to the panel as the deal, its score and the next step', async () => {
    await withNorthwind();
    const life = wake(db);
    const panel = await openPanel(life);
    expect(await life.send('page/reading', said(makeThread()), contentSender(1))).toEqual({ ok: true });
    const view = panel.last().view as RecordView;
    expect(view).toMatchObject({
      state: 'record',
      target: { kind: 'deal', id: 'd1', name: 'Northwind rollout' },
      match: { how: 'contact', by: CLARA },
      header: { account: 'Northwind', amount: 24_000, currency: 'EUR' },
    });
    expect(view.score?.unit).toBe('chance to win');
    expect(view.suggestions[0]).toMatchObject({ kind: 'reply', key: 'deal:d1|reply' });
    expect(panel.last().suggestedEmail).toBe(SAM);
  });

  it('is judged by settings and never-list that were read once', async () => {
    await withNorthwind();
    const life = wake(db);
    await openPanel(life);
    const settings = vi.spyOn(db.settings, 'get');
    const lists = vi.spyOn(db.neverList, 'orderBy');
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(settings.mock.calls.filter(([key]) => String(key) === 'settings')).toHaveLength(1);
    expect(lists).toHaveBeenCalledTimes(1);
  });

  it('logs each mail of a tracked thread once, without its words', async () => {
    await withNorthwind();
    const life = wake(db);
    const answer = makeMessage('2', {
      from: { email: SAM, name: 'Sam Lee' },
      to: [{ email: CLARA, name: null }],
      at: '2026-11-18T09:00:00.000Z',
    });
    const thread = makeThread({ messages: [makeMessage('1'), answer, makeMessage('3', { id: null })] });
    await life.send('page/reading', said(thread), contentSender(1));
    await wake(db).send('page/reading', said(thread), contentSender(2));
    const contents = await db.contents.toArray();
    expect(contents.map(({ kind, message }) => [kind, message])).toEqual([
      ['email-in', '#msg-f:1'],
      ['email-out', '#msg-f:2'],
    ]);
    expect(contents[0]?.content).toEqual({
      deal: { id: 'd1', name: 'Northwind rollout' },
      account: { id: 'a1', name: 'Northwind' },
      contact: { id: 'c1', name: 'Clara Weiss' },
      thread: { id: 'thread-f:1', subject: 'Rollout of 40 seats' },
      message: { id: '#msg-f:1' },
    });
    expect(JSON.stringify(contents)).not.toContain('invoice');
  });

  it("takes a mail from the rep's other address for ours, in the log and in the next step alike", async () => {
    await withNorthwind();
    await saveSettings(db, { identity: { name: 'Sam Lee', email: 'sam@reseller.example' } });
    await saveDeal(db, makeDeal('d1', { owner: null, contacts: [{ contactId: 'c1', role: null }] }));
    const life = wake(db);
    const panel = await openPanel(life);
    const answer = makeMessage('2', {
      from: { email: 'sam@reseller.example', name: 'Sam' },
      to: [{ email: CLARA, name: null }],
      at: '2026-11-18T09:00:00.000Z',
      text: 'Yes. Could you send me your order number?',
    });
    const thread = makeThread({ messages: [makeMessage('1'), answer] });
    await life.send('page/reading', said(thread), contentSender(1));
    expect((await db.contents.toArray()).map(({ kind }) => kind)).toEqual(['email-in', 'email-out']);
    const { suggestions } = panel.last().view as RecordView;
    expect(suggestions.map(({ kind }) => kind)).not.toContain('reply');
  });

  it('that does not say whose mailbox it is logs no mail until it does', async () => {
    await withNorthwind();
    await saveSettings(db, { identity: { name: 'Sam Lee', email: SAM } });
    const life = wake(db);
    await life.send('page/reading', said(makeThread({ account: null })), contentSender(1));
    expect(await db.headers.count()).toBe(0);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect((await db.contents.toArray()).map(({ kind }) => kind)).toEqual(['email-in']);
  });

  it.each(['b/AEoRXR/u/0', 'u/0/d/AEoRXR'])(
    "in somebody else's mailbox (%s) logs nothing in the owner's name",
    async (path) => {
      await withNorthwind();
      const url = `https://mail.google.com/mail/${path}/#inbox/FMfcgzTest`;
      const tab = { id: 1, windowId: 1, url, active: true };
      surroundings.tabs = [tab];
      const life = wake(db);
      const panel = await openPanel(life);
      const look = () => life.send('page/reading', said(makeThread({ url })), contentSender(1, { url, tab }));
      await look();
      expect(panel.last().view).toMatchObject({ state: 'record' });
      expect(panel.last().suggestedEmail).toBeNull();
      expect(await db.headers.count()).toBe(0);
      await saveSettings(db, { identity: { name: 'Kim Roe', email: 'kim@vendor.example' } });
      await look();
      expect((await db.headers.toArray()).map(({ by, kind }) => [by, kind])).toEqual([
        ['kim@vendor.example', 'email-in'],
      ]);
    },
  );

  it('is not shown any more once the tab has gone on to a mailbox that is only lent', async () => {
    await withNorthwind();
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(panel.last().view).toMatchObject({ state: 'record' });
    const url = 'https://mail.google.com/mail/u/0/d/AEoRXR/#inbox';
    surroundings.tabs = [{ id: 1, windowId: 1, url, active: true }];
    const { view } = (await openPanel(life)).last();
    expect(['loading', 'nothing-open']).toContain(view.state);
  });

  it('of strangers leaves nothing in the database', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(panel.last().view).toMatchObject({
      state: 'unmatched',
      people: [{ email: CLARA, name: 'Clara Weiss' }],
    });
    expect(await rowsOf()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('with somebody on the never-list is left alone, whatever deal it belongs to', async () => {
    await withNorthwind();
    await addToNeverList(db, 'northwind.example');
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(panel.last().view).toMatchObject({ state: 'left-alone', why: 'never-list' });
    expect(await db.headers.count()).toBe(0);
  });

  it('among ourselves is left alone', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    const internal = makeThread({
      messages: [makeMessage('1', { from: { email: 'kim@vendor.example', name: 'Kim' } })],
    });
    await life.send('page/reading', said(internal), contentSender(1));
    expect(panel.last().view).toMatchObject({ state: 'left-alone', why: 'internal' });
  });

  it('that speaks of another page than the browser saw is refused', async () => {
    const life = wake(db);
    const foreign = makeThread({ url: 'https://mail.google.com/mail/u/1/#inbox/x' });
    expect(await life.send('page/reading', said(foreign), contentSender(1))).toMatchObject({
      refused: 'wrong-sender',
    });
    const moved = makeThread({ url: 'https://mail.google.com/mail/u/0/#sent/y' });
    expect(await life.send('page/reading', said(moved), contentSender(1))).toEqual({ ok: true });
  });

  it('of a list shows that nothing is open', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said({ kind: 'other', site: 'gmail', url: GMAIL_URL }), contentSender(1));
    expect(panel.last().view).toEqual({ state: 'nothing-open' });
  });

  it('is answered when the store fails, and the panel says why', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    db.close({ disableAutoOpen: true });
    expect(await life.send('page/reading', said(makeThread()), contentSender(1))).toEqual({ ok: true });
    expect(panel.last().view).toMatchObject({ state: 'store-failed', reason: 'blocked' });
  });

  it('tells the folded tab the score, and takes it back where there is none', async () => {
    await withNorthwind();
    const life = wake(db);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    const badges = () =>
      surroundings.told.filter(({ message }) => (message as { name: string }).name === 'dock/badge');
    expect(badges().at(-1)?.message).toMatchObject({ score: expect.stringMatching(/^\d+%$/) });
    await life.send('page/reading', said({ kind: 'other', site: 'gmail', url: GMAIL_URL }), contentSender(1));
    expect(badges().at(-1)?.message).toMatchObject({ score: null });
  });
});
