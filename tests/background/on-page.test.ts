import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import { onCommand } from '../../entrypoints/background/on-command';
import { onInstall } from '../../entrypoints/background/on-install';
import { MAILS_LOCK } from '../../entrypoints/background/thread/log-mails';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { getLead, saveLead } from '../../utils/store/leads';
import { readNeverList } from '../../utils/store/never-list';
import { saveAccount } from '../../utils/store/people';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { TEAM_LOCK, teamDb } from '../../utils/store/team/team-database';
import { browser, surroundings } from './fake-browser';
import { CLARA, makeAccount, makeDeal, makeLead, makeThread, SAM, said } from './records';
import { contentSender, contentsOf, type Life, newWorld, openPanel, pageSender, wake } from './world';

let db: Database;

beforeEach(async () => {
  db = await newWorld();
  await saveSettings(db, { identity: { name: 'Sam Lee', email: SAM } });
});

const people = [{ email: CLARA, name: 'Clara Weiss', role: 'Head of IT' }];

describe('a deal', () => {
  it('is made with its account and people, known or new, each once', async () => {
    await saveAccount(db, makeAccount('a1', 'other.example', { name: 'Northwind', domains: [] }));
    await saveLead(db, makeLead('l1', CLARA));
    const life = wake(db);
    const saved = (await life.send(
      'deal/save',
      {
        deal: { name: 'Rollout', stage: 'Proposal', amount: 24_000, currency: 'EUR' },
        account: ' northwind ',
        contacts: [...people, ...people],
      },
      pageSender(),
    )) as { id: string };
    const deal = await getDeal(db, saved.id);
    const contact = (await db.contacts.toArray())[0];
    expect(deal).toMatchObject({ name: 'Rollout', accountId: 'a1', amount: 24_000, status: 'open' });
    expect(deal?.contacts).toEqual([{ contactId: contact?.id, role: 'Head of IT' }]);
    expect(contact).toMatchObject({ emails: [CLARA], name: 'Clara Weiss', accountId: 'a1' });
    expect(await db.contacts.count()).toBe(1);
    expect((await db.accounts.get('a1'))?.domains).toEqual(['northwind.example']);
    expect((await getLead(db, 'l1'))?.status).toBe('converted');
  });

  it('that changes leaves what, from and to in the log, and the rest as it was', async () => {
    await saveDeal(db, makeDeal('d1', { nextStep: 'Call' }));
    const change = {
      deal: { id: 'd1', name: 'Deal d1', stage: 'Negotiation', amount: 30_000 },
      account: null,
      contacts: [],
    };
    expect(await wake(db).send('deal/save', change, pageSender())).toEqual({ id: 'd1' });
    expect((await contentsOf(db, 'stage-change'))[0]?.content).toMatchObject({
      from: 'Proposal',
      to: 'Negotiation',
    });
    const fields = await contentsOf(db, 'field-change');
    expect(fields.map(({ content }) => [content.field, content.from, content.to])).toEqual([
      ['amount', 24_000, 30_000],
    ]);
    const after = await getDeal(db, 'd1');
    expect(after?.nextStep).toBe('Call');
    expect(after?.stageEnteredAt).not.toBe(makeDeal('d1').stageEnteredAt);
  });

  it('is not saved with somebody who has no address', async () => {
    const bad = {
      deal: { name: 'X' },
      account: null,
      contacts: [{ email: 'clara@', name: null, role: null }],
    };
    expect(await wake(db).send('deal/save', bad, pageSender())).toMatchObject({ refused: 'wrong-shape' });
    expect(await db.deals.count()).toBe(0);
  });
});

describe('settings', () => {
  it('change only what the message names', async () => {
    const life = wake(db);
    await life.send('settings/save', { outcomes: ['spoke'] }, pageSender());
    await life.send(
      'settings/save',
      { identity: { name: ' Kim ', email: 'Kim@Vendor.example' } },
      pageSender(),
    );
    const settings = await readSettings(db);
    expect(settings.outcomes).toEqual(['spoke']);
    expect(settings.identity).toEqual({ name: 'Kim', email: 'kim@vendor.example' });
  });

  it('take addresses and domains on the never-list, and nothing else', async () => {
    const life = wake(db);
    await life.send('never/add', { value: ' @Northwind.example ' }, pageSender());
    await life.send('never/add', { value: 'Clara@Home.example' }, pageSender());
    expect(await life.send('never/add', { value: 'not a domain' }, pageSender())).toMatchObject({
      refused: 'wrong-shape',
    });
    expect(await readNeverList(db)).toEqual(['clara@home.example', 'northwind.example']);
    await life.send('never/remove', { value: 'northwind.example' }, pageSender());
    expect(await readNeverList(db)).toEqual(['clara@home.example']);
  });
});

describe('the dock', () => {
  it('as one page reports it is kept and told to the others', async () => {
    surroundings.tabs.push({ id: 2, windowId: 1, url: 'https://mail.google.com/mail/u/1/', active: false });
    surroundings.listening.add(2);
    const life = wake(db);
    await life.send('dock/save', { width: 400 }, contentSender(1));
    await life.send('dock/save', { state: 'folded' }, contentSender(1));
    const dock = { state: 'folded', width: 400, paused: false };
    expect(await browser.storage.local.get('dock')).toEqual({ dock });
    expect(surroundings.told.at(-1)).toEqual({ tabId: 2, message: { name: 'dock/apply', dock } });
    expect(surroundings.told.filter(({ tabId }) => tabId === 1)).toEqual([]);
  });

  it('paused forgets what pages said and takes nothing in', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    await life.send('pause/set', { paused: true }, pageSender());
    expect(panel.last().view).toEqual({ state: 'paused' });
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('invoice');
    await life.send('pause/set', { paused: false }, pageSender());
    expect(panel.last().view).toEqual({ state: 'loading' });
  });

  it('paused forgets what was made of pages too, of tabs whose panel is closed as well', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    const { version } = panel.last().view as { version: string };
    expect(await panel.ask('thread/person', { version, email: CLARA })).toMatchObject({
      reply: { ok: true },
    });
    panel.drop();
    await browser.storage.session.set({ 'undo:u1': { at: new Date().toISOString(), deal: 'Northwind' } });
    await life.send('pause/set', { paused: true }, pageSender());
    const kept = JSON.stringify(await browser.storage.session.get(null));
    expect(kept).not.toContain(CLARA);
    expect(kept).not.toContain('Rollout');
    expect(kept).not.toContain('undo:');
  });

  it('is opened on a tab from the popup, and refused where nothing is read', async () => {
    surroundings.tabs.push({ id: 3, windowId: 1, url: 'https://news.example/', active: false });
    const life = wake(db);
    await life.send('dock/save', { state: 'off' }, contentSender(1));
    expect(await life.send('panel/show', { tabId: 3 }, pageSender())).toMatchObject({ refused: 'failed' });
    expect(await life.send('panel/show', { tabId: 1 }, pageSender())).toEqual({ ok: true });
    expect(await browser.storage.local.get('dock')).toMatchObject({ dock: { state: 'open' } });
  });

  it('is toggled by the shortcut on the page in front', async () => {
    await onCommand('toggle-panel');
    await onCommand('something-else');
    expect(surroundings.told).toEqual([{ tabId: 1, message: { name: 'dock/toggle' } }]);
  });
});

describe('erasing everything', () => {
  it('empties the database, the session and the dock, and panels start anew', async () => {
    await saveDeal(db, makeDeal('d1'));
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('dock/save', { width: 400 }, contentSender(1));
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(await life.send('everything/erase', {}, pageSender())).toEqual({ ok: true });
    const counts = await Promise.all(db.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('invoice');
    expect(await browser.storage.local.get('dock')).toEqual({
      dock: { state: 'open', width: 320, paused: false },
    });
    expect(panel.last()).toMatchObject({ view: { state: 'loading' }, identity: null });
  });
});

describe('erasing everything while something is written', () => {
  const slowly = async (store: Database) => {
    for (let turn = 0; turn < 50; turn += 1) await store.deals.count();
    await saveDeal(store, makeDeal('late'));
  };
  const write = (lock: string, store: Database) => withLock(lock, () => slowly(store));

  it.each([BOOK_LOCK, MAILS_LOCK])('comes after who holds %s', async (lock) => {
    const writing = write(lock, db);
    await wake(db).send('everything/erase', {}, pageSender());
    await writing;
    expect(await db.deals.count()).toBe(0);
  });

  it('comes after a roll-up of the team', async () => {
    const writing = withLock(TEAM_LOCK, async () => {
      while ((await db.settings.count()) > 0);
      await slowly(teamDb());
    });
    await wake(db).send('everything/erase', {}, pageSender());
    await writing;
    expect(await teamDb().deals.count()).toBe(0);
  });
});

describe('erasing everything while paused', () => {
  it('stays paused: nothing is read again until the rep says so', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('pause/set', { paused: true }, pageSender());
    await life.send('everything/erase', {}, pageSender());
    expect(panel.last().view).toEqual({ state: 'paused' });
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('Rollout');
  });
});

describe('the popup', () => {
  it('is told what is read on a tab', async () => {
    const life = wake(db);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(await life.send('tab/status', { tabId: 1 }, pageSender())).toMatchObject({
      site: 'gmail',
      state: 'unmatched',
      subject: 'Rollout of 40 seats',
      account: SAM,
    });
    surroundings.tabs = [{ id: 1, windowId: 1, url: 'https://news.example/', active: true }];
    const left = await life.send('tab/status', { tabId: 1 }, pageSender());
    expect(left).toMatchObject({ site: null, subject: null, target: null, account: null });
  });
});

describe('a task', () => {
  it('is ticked off once and logged with its deal', async () => {
    await saveDeal(db, makeDeal('d1'));
    const task = {
      id: 't1',
      title: 'Call',
      due: null,
      done: false,
      dealId: 'd1',
      leadId: null,
      createdAt: '2026-11-01T09:00:00Z',
    };
    await db.tasks.put(task);
    const life = wake(db);
    const done = { taskId: 't1', change: { what: 'done' as const } };
    await life.send('task/change-here', done, pageSender());
    expect(await life.send('task/change-here', done, pageSender())).toMatchObject({ refused: 'changed' });
    expect(await contentsOf(db, 'task-done')).toHaveLength(1);
    expect((await db.tasks.get('t1'))?.done).toBe(true);
  });
});

describe('an export', () => {
  it('is noted in the log', async () => {
    const note = { format: 'CSV', filter: 'all', count: 3, hash: 'abc' };
    await wake(db).send('export/note', note, pageSender());
    expect((await contentsOf(db, 'export'))[0]?.content).toEqual(note);
  });
});

describe('access to Gmail', () => {
  const revoke = async (life: Life) => {
    surroundings.granted.delete('https://mail.google.com/*');
    await life.revoked(['https://mail.google.com/*']);
  };

  it('that is taken away ends reading at once, and the popup hears it', async () => {
    const life = wake(db);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    await revoke(life);
    expect(surroundings.told).toContainEqual({
      tabId: 1,
      message: { name: 'dock/apply', dock: { state: 'open', width: 320, paused: true } },
    });
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('invoice');
    expect(await life.send('page/reading', said(makeThread()), contentSender(1))).toMatchObject({
      refused: 'wrong-sender',
    });
    expect(await life.send('tab/status', { tabId: 1 }, pageSender())).toMatchObject({
      granted: false,
      site: null,
      subject: null,
    });
  });

  it('that is given again serves the open tabs', async () => {
    const life = wake(db);
    await revoke(life);
    surroundings.granted.add('https://mail.google.com/*');
    await life.granted(['https://mail.google.com/*']);
    expect(surroundings.injected).toEqual([{ tabId: 1, files: ['content-scripts/gmail.js'] }]);
    expect(await life.send('tab/status', { tabId: 1 }, pageSender())).toMatchObject({
      granted: true,
      site: 'gmail',
    });
  });

  it('that was not given at all is told on the first day, and on no later one', async () => {
    await onInstall(true);
    expect(surroundings.opened).toEqual([]);
    surroundings.granted.clear();
    await onInstall(false);
    expect(surroundings.opened).toEqual([]);
    await onInstall(true);
    expect(surroundings.opened).toEqual(['chrome-extension://dealcue-test/workspace.html']);
  });
});

describe('installing', () => {
  it('serves the Gmail tabs that are open, and no other', async () => {
    surroundings.tabs.push({ id: 3, windowId: 1, url: 'https://news.example/', active: false });
    await onInstall(true);
    expect(surroundings.injected).toEqual([{ tabId: 1, files: ['content-scripts/gmail.js'] }]);
  });
});
