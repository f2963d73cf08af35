import './fake-browser';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelView, RecordView } from '../../utils/model/panel-view';
import type { Message, ThreadReading } from '../../utils/model/reading';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
import { surroundings } from './fake-browser';
import { CLARA, makeContact, makeDeal, makeMessage, makeThread, SAM, said } from './records';
import {
  contentSender,
  contentsOf,
  GMAIL_URL,
  type Life,
  newWorld,
  openPanel,
  type PanelClient,
  wake,
} from './world';

const QUESTION = makeMessage('1');
const REPLY = makeMessage('0', {
  id: '#msg-a:r7',
  from: { email: SAM, name: 'Sam Lee' },
  to: [{ email: CLARA, name: 'Clara Weiss' }],
  at: null,
  text: 'Yes, gladly.',
});

let db: Database;
let life: Life;
let panel: PanelClient;

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA, { name: 'Clara Weiss' }));
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
  life = wake(db);
  panel = await openPanel(life);
});

const read = (messages: Message[], changes: Partial<ThreadReading> = {}, tabId = 1) =>
  life.send('page/reading', said(makeThread({ messages, ...changes })), contentSender(tabId));
const sent = async () => (await contentsOf(db, 'email-out')).map(({ message, at }) => ({ message, at }));
const kinds = (view: PanelView) => (view as RecordView).suggestions.map(({ kind }) => kind);

describe('a reply that appears in the open thread', () => {
  it('is logged at once, with the moment it was seen at, and the nudge to reply goes', async () => {
    await read([QUESTION]);
    expect(kinds(panel.last().view)).toContain('reply');
    const before = new Date().toISOString();
    await read([QUESTION, REPLY]);
    const [entry] = await sent();
    expect(entry?.message).toBe('#msg-a:r7');
    expect([before, entry?.at, new Date().toISOString()].sort()[1]).toBe(entry?.at);
    expect(kinds(panel.last().view)).not.toContain('reply');
    expect((panel.last().view as RecordView).recent[0]).toMatchObject({
      kind: 'email-out',
      who: 'Clara Weiss',
    });
  });

  it('ends the word that the draft waits', async () => {
    const quiet = () => (panel.last().view as RecordView).quiet?.text;
    await read([QUESTION]);
    for (const { key, kind } of (panel.last().view as RecordView).suggestions) {
      const { version, target } = panel.last().view as RecordView;
      const decision = kind === 'reply' ? { what: 'accept' } : { what: 'dismiss', reason: 'done' };
      await panel.ask('suggestion/decide', { version, target, key, decision });
    }
    expect(quiet()).toBe('Draft ready, not sent yet.');
    await read([QUESTION, REPLY]);
    expect(quiet()).not.toBe('Draft ready, not sent yet.');
  });

  it('is one entry when its true time comes, after a reload, in a second tab, and in another life', async () => {
    surroundings.tabs.push({ id: 2, windowId: 1, url: GMAIL_URL, active: false });
    await read([QUESTION]);
    await read([QUESTION], {}, 2);
    await read([QUESTION, REPLY]);
    await read([QUESTION, REPLY], {}, 2);
    const timed = { ...REPLY, at: new Date().toISOString() };
    await read([QUESTION, timed]);
    life = wake(db);
    await read([QUESTION, timed], {}, 2);
    expect(await sent()).toHaveLength(1);
  });

  it('is one entry when it comes back under a number of the server', async () => {
    await read([QUESTION]);
    await read([QUESTION, REPLY]);
    await read([QUESTION, { ...REPLY, id: '#msg-f:77', at: new Date().toISOString() }]);
    expect(await sent()).toMatchObject([{ message: '#msg-a:r7' }]);
  });

  it('is not mistaken for another mail of ours that stands beside it', async () => {
    await read([QUESTION]);
    await read([QUESTION, REPLY]);
    const fromPhone = { ...REPLY, id: '#msg-f:77', at: new Date().toISOString() };
    await read([QUESTION, REPLY, fromPhone]);
    expect((await sent()).map(({ message }) => message).sort()).toEqual(['#msg-a:r7', '#msg-f:77']);
  });

  it('ends the nudge in every tab that shows the deal, also where the page has not noticed', async () => {
    surroundings.tabs.push({ id: 2, windowId: 1, url: GMAIL_URL, active: false });
    const other = await openPanel(life, 2);
    await read([QUESTION], {}, 2);
    expect(kinds(other.last().view)).toContain('reply');
    await read([QUESTION]);
    await read([QUESTION, REPLY]);
    expect(kinds(other.last().view)).not.toContain('reply');
  });

  it('whose sending is undone goes out of the log, and in again when it is sent after all', async () => {
    await read([QUESTION]);
    await read([QUESTION, REPLY]);
    await read([QUESTION]);
    expect(await sent()).toEqual([]);
    expect(kinds(panel.last().view)).toContain('reply');
    await read([QUESTION, REPLY]);
    expect(await sent()).toMatchObject([{ message: '#msg-a:r7' }]);
  });

  it('and is deleted much later stays in the log: it was sent', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await read([QUESTION]);
    await read([QUESTION, REPLY]);
    vi.setSystemTime(Date.now() + 5 * 60_000);
    await read([QUESTION]);
    vi.useRealTimers();
    expect(await sent()).toHaveLength(1);
  });
});

describe('a mail of ours without a time', () => {
  it('that was there when the thread was opened is not logged: nothing says when it was sent', async () => {
    await read([QUESTION, REPLY]);
    expect(await sent()).toEqual([]);
    await read([QUESTION, { ...REPLY, at: '2026-11-18T09:00:00.000Z' }]);
    expect(await sent()).toEqual([{ message: '#msg-a:r7', at: '2026-11-18T09:00:00.000Z' }]);
  });

  it('that is unfolded among older ones is not taken for new', async () => {
    const folded = { ...REPLY, id: null, collapsed: true };
    await read([folded, QUESTION]);
    await read([REPLY, QUESTION]);
    expect(await sent()).toEqual([]);
  });

  it('in another thread of the same tab is not taken for new', async () => {
    await read([QUESTION]);
    await read([QUESTION, REPLY], { threadId: 'thread-f:2' });
    expect(await sent()).toEqual([]);
  });

  it('that waits to be sent is not logged', async () => {
    const url = 'https://mail.google.com/mail/u/0/#scheduled/FMfcgzTest';
    await read([QUESTION, { ...REPLY, at: '2026-11-18T09:00:00.000Z' }], { url });
    expect(await sent()).toEqual([]);
  });
});

describe('a mail that is scheduled', () => {
  const PAGE = { id: '#msg-a:r7', date: '28 Nov 2026, 08:00' };
  const timed = { ...REPLY, at: '2026-11-22T09:00:04.000Z' };
  const page = (dates: object[] | null) => surroundings.answers.set(1, dates);
  const nowWritten = () => new Date().toLocaleString('en-GB').slice(0, -3);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00.000Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('from within its thread is not logged before its time: here, after a reload, in a second tab', async () => {
    surroundings.tabs.push({ id: 2, windowId: 1, url: GMAIL_URL, active: false });
    page([PAGE]);
    await read([QUESTION]);
    await read([QUESTION, REPLY]);
    page(null);
    await read([QUESTION, timed]);
    life = wake(db);
    await read([QUESTION, timed], {}, 2);
    expect(await sent()).toEqual([]);
    vi.setSystemTime(new Date('2026-11-28T21:00:00.000Z'));
    await read([QUESTION, timed]);
    expect(await sent()).toEqual([{ message: '#msg-a:r7', at: timed.at }]);
  });

  it('and is sent at once after all is logged at once', async () => {
    page([PAGE]);
    await read([QUESTION]);
    await read([QUESTION, REPLY]);
    await read([QUESTION]);
    page([{ ...PAGE, date: nowWritten() }]);
    await read([QUESTION, REPLY]);
    expect(await sent()).toMatchObject([{ message: '#msg-a:r7' }]);
  });

  it('and was taken for sent goes out of the log when the list of scheduled mails shows it', async () => {
    await read([QUESTION, timed]);
    expect(await sent()).toHaveLength(1);
    page([PAGE]);
    await read([QUESTION, timed], { url: 'https://mail.google.com/mail/u/0/#scheduled/FMfcgzTest' });
    expect(await sent()).toEqual([]);
    page(null);
    await read([QUESTION, timed]);
    expect(await sent()).toEqual([]);
  });

  it('leaves a reply alone that is sent from a page where something was scheduled before', async () => {
    page([PAGE, { id: '#msg-a:r8', date: nowWritten() }]);
    await read([QUESTION]);
    await read([QUESTION, { ...REPLY, id: '#msg-a:r8' }]);
    expect(await sent()).toMatchObject([{ message: '#msg-a:r8' }]);
  });

  it('is asked for only when a mail of ours turns up', async () => {
    await read([QUESTION]);
    await read([QUESTION, timed]);
    expect(surroundings.injected).toEqual([]);
  });
});

describe('a mail by a colleague', () => {
  it('answers for our side, under the name of who wrote it', async () => {
    const tom = { ...REPLY, id: '#msg-f:5', from: { email: 'tom@vendor.example', name: 'Tom Reyes' } };
    await read([QUESTION, { ...tom, at: '2026-11-18T09:00:00.000Z' }]);
    const [entry] = await contentsOf(db, 'email-out');
    expect(entry?.content).toMatchObject({ colleague: { id: 'tom@vendor.example', name: 'Tom Reyes' } });
    const view = panel.last().view as RecordView;
    expect(kinds(view)).not.toContain('reply');
    expect(view.recent[0]).toMatchObject({ kind: 'email-out', writer: 'Tom Reyes' });
  });
});

describe('mail that the rep is not known to have sent', () => {
  it('is not logged on a thread that is not tracked', async () => {
    const stranger = { ...QUESTION, from: { email: 'ines@solaris.example', name: null } };
    const answer = { ...REPLY, to: [{ email: 'ines@solaris.example', name: null }] };
    await read([stranger]);
    await read([stranger, answer]);
    expect(await db.headers.count()).toBe(0);
  });
});
