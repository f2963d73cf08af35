import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { getLead, saveLead } from '../../utils/store/leads';
import { saveContact } from '../../utils/store/people';
import { CLARA, makeContact, makeDeal, makeLead, makeMessage, makeThread, said } from './records';
import { contentSender, contentsOf, newWorld, openPanel, wake } from './world';

let db: Database;

beforeEach(async () => {
  db = await newWorld();
});

async function panelOn(thread = makeThread()) {
  const life = wake(db);
  const panel = await openPanel(life);
  await life.send('page/reading', said(thread), contentSender(1));
  const view = panel.last().view as Extract<PanelView, { version: string }>;
  return { life, panel, view, version: view.version };
}

const SEARCHED = 'https://mail.google.com/mail/u/0/';

describe('tracking a thread', () => {
  it('makes a lead of the person, links the thread and logs its mails', async () => {
    const { panel, version } = await panelOn();
    const answer = await panel.ask('thread/track', { version, email: CLARA });
    expect(answer).toMatchObject({ reply: { created: true, target: { kind: 'lead', name: 'Clara Weiss' } } });
    expect(await db.leads.toArray()).toMatchObject([
      { email: CLARA, company: 'northwind.example', status: 'open' },
    ]);
    expect(panel.last().view).toMatchObject({
      state: 'record',
      target: { kind: 'lead' },
      match: { how: 'rep' },
    });
    expect((await db.headers.toArray()).map(({ kind }) => kind)).toEqual(['link', 'email-in']);
  });

  it('keeps the address of the thread alone, without the search that led to it', async () => {
    const { panel, version } = await panelOn(
      makeThread({ url: `${SEARCHED}#search/clara+salary/FMfcgzTest`, legacyThreadId: '1a2006b557861270' }),
    );
    await panel.ask('thread/track', { version, email: CLARA });
    const [lead] = await db.leads.toArray();
    expect(lead?.origin?.url).toBe(`${SEARCHED}#all/1a2006b557861270`);
  });

  it('twice at once makes one lead', async () => {
    const { panel, version } = await panelOn();
    const other = await openPanel(wake(db));
    const ask = { version, email: CLARA };
    await Promise.all([panel.ask('thread/track', ask), other.ask('thread/track', ask)]);
    expect(await db.leads.count()).toBe(1);
  });

  it('finds the lead by another address of the same person', async () => {
    await saveContact(db, makeContact('c1', CLARA, { emails: [CLARA, 'clara@home.example'] }));
    await saveLead(db, makeLead('l1', 'clara@home.example', { name: 'Clara' }));
    const { panel, version } = await panelOn();
    const answer = await panel.ask('thread/track', { version, email: CLARA });
    expect(answer).toMatchObject({ reply: { created: false, target: { id: 'l1' } } });
    expect(await db.leads.count()).toBe(1);
  });

  it('opens a disqualified lead again', async () => {
    await saveLead(db, makeLead('l1', CLARA, { status: 'disqualified' }));
    const { panel, version } = await panelOn();
    await panel.ask('thread/track', { version, email: CLARA });
    expect((await getLead(db, 'l1'))?.status).toBe('open');
  });

  it.each(['stranger@elsewhere.example', 'no address@all'])(
    'of %s, who is not on it, is refused',
    async (email) => {
      const { panel, version } = await panelOn();
      expect(await panel.ask('thread/track', { version, email })).toMatchObject({
        refusal: { refused: 'changed' },
      });
      expect(await db.leads.count()).toBe(0);
    },
  );

  it('that the page does not name is refused in words', async () => {
    const { panel, version } = await panelOn(makeThread({ threadId: null }));
    const answer = await panel.ask('thread/track', { version, email: CLARA });
    expect(answer).toMatchObject({ refusal: { words: expect.stringContaining('which thread this is') } });
  });
});

describe('a thread that fits two deals', () => {
  beforeEach(async () => {
    await saveContact(db, makeContact('c1', CLARA));
    await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
    await saveDeal(db, makeDeal('d2', { contacts: [{ contactId: 'c1', role: null }] }));
  });

  it('is asked about, logs nothing until then, and the answer is kept for the thread', async () => {
    const { life, panel, view, version } = await panelOn();
    expect(view).toMatchObject({ state: 'ask', candidates: [{ id: 'd1' }, { id: 'd2' }] });
    expect(await db.headers.count()).toBe(0);
    const target = { kind: 'deal', id: 'd2', name: 'Deal d2' };
    expect(await panel.ask('thread/link', { version, target })).toMatchObject({ reply: { ok: true } });
    expect(panel.last().view).toMatchObject({ state: 'record', target: { id: 'd2' }, match: { how: 'rep' } });
    await life.send('page/reading', said(makeThread({ threadId: 'thread-f:2' })), contentSender(1));
    expect(panel.last().view.state).toBe('ask');
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(panel.last().view).toMatchObject({ target: { id: 'd2' } });
    expect((await contentsOf(db, 'link')).map(({ content }) => content.deal?.id)).toEqual(['d2']);
  });

  it('is asked about again in another mailbox', async () => {
    const { life, panel, version } = await panelOn();
    await panel.ask('thread/link', { version, target: { kind: 'deal', id: 'd2', name: 'Deal d2' } });
    await life.send('page/reading', said(makeThread({ account: 'kim@vendor.example' })), contentSender(1));
    expect(panel.last().view.state).toBe('ask');
  });

  it('cannot be linked to what is not in the book', async () => {
    const { panel, version } = await panelOn();
    const answer = await panel.ask('thread/link', {
      version,
      target: { kind: 'deal', id: 'gone', name: 'Gone' },
    });
    expect(answer).toMatchObject({ refusal: { refused: 'changed' } });
    expect(await db.threads.count()).toBe(0);
  });
});

describe('a thread that is no business', () => {
  it('is left alone from then on, also when it grows, until that is taken back', async () => {
    const { life, panel, version } = await panelOn();
    await panel.ask('thread/leave', { version });
    expect(panel.last().view).toMatchObject({ state: 'left-alone', why: 'not-business' });
    const grown = makeThread({ messages: [makeMessage('1'), makeMessage('2')] });
    await life.send('page/reading', said(grown), contentSender(1));
    const { view } = panel.last();
    expect(view).toMatchObject({ state: 'left-alone' });
    await panel.ask('thread/take-back', { version: 'version' in view ? view.version : '' });
    expect(panel.last().view.state).toBe('unmatched');
    expect(await db.headers.count()).toBe(0);
  });
});
