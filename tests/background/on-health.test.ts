import './fake-browser';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../utils/store/database';
import { readHealth } from '../../utils/store/health';
import { surroundings } from './fake-browser';
import { makeThread, said } from './records';
import { contentSender, GMAIL_URL, newWorld, openPanel, pageSender, wake } from './world';

let db: Database;

beforeEach(async () => {
  db = await newWorld();
});

const hooks = { subject: 0, sender: null, body: 1 };
const limping = { ...said(makeThread()), health: { hooks, disagree: ['account'] } };
const list = { kind: 'other' as const, site: 'gmail', url: GMAIL_URL };

describe('the health of a page', () => {
  it('is shown in the panel and in the popup, and kept', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', limping, contentSender(1));
    const shortfall = { lost: ['sender'], contradicting: ['account'], fellBack: ['body'] };
    expect(panel.last().view).toMatchObject({ state: 'unmatched', shortfall });
    expect(await life.send('tab/status', { tabId: 1 }, pageSender())).toMatchObject({
      reading: { found: 2, asked: 3, shortfall },
    });
    const [gmail] = await readHealth(db);
    const kept = gmail?.hooks.map(({ name, rank, contradicted }) => [name, rank, contradicted]);
    expect(kept).toEqual([
      ['account', undefined, true],
      ['body', 1, false],
      ['sender', null, false],
      ['subject', 0, false],
    ]);
  });

  it('of a list says nothing: what a list lacks has not failed', async () => {
    const life = wake(db);
    const health = { hooks: { main: 0, subject: null, list: null }, disagree: [] };
    await life.send('page/reading', { ...said(list), health }, contentSender(1));
    expect(await life.send('tab/status', { tabId: 1 }, pageSender())).toMatchObject({ reading: null });
    expect(await readHealth(db)).toEqual([]);
  });

  it('of a thread without messages says so in the panel', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    const health = { hooks: { main: 0, subject: 0, list: 0, message: null }, disagree: [] };
    await life.send('page/reading', { ...said(list), health }, contentSender(1));
    expect(panel.last().view).toMatchObject({ state: 'unreadable', shortfall: { lost: ['message'] } });
  });

  it('that cannot be kept does not cost the reading', async () => {
    vi.spyOn(db.figures, 'bulkPut').mockRejectedValue(new Error('full') as never);
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const life = wake(db);
    expect(await life.send('page/reading', limping, contentSender(1))).toEqual({ ok: true });
    expect(told).toHaveBeenCalledOnce();
  });

  it('leads from the panel to the diagnostics', async () => {
    const panel = await openPanel(wake(db));
    await panel.ask('workspace/open', { page: 'settings', id: 'diagnostics' });
    expect(surroundings.opened).toEqual([
      'chrome-extension://dealcue-test/workspace.html#/settings/diagnostics',
    ]);
  });
});

describe('a report', () => {
  const make = () => wake(db).send('report/make', {}, pageSender());

  it('is the structure of the Gmail page used last, with the version and how its hooks did', async () => {
    const news = { id: 5, windowId: 1, url: 'https://news.example/', active: true, lastAccessed: 99 };
    const used = { id: 3, windowId: 2, url: GMAIL_URL, active: true, lastAccessed: 30 };
    const asleep = { id: 4, windowId: 2, url: GMAIL_URL, active: false, lastAccessed: 40, discarded: true };
    surroundings.tabs = [{ ...used, id: 1, lastAccessed: 20 }, used, news, asleep];
    surroundings.answers.set(3, '<div role="main"></div>');
    await wake(db).send('page/reading', limping, contentSender(3));
    expect(await make()).toEqual({
      made: true,
      version: '0.1.0',
      html: '<div role="main"></div>',
      health: limping.health,
    });
    expect(surroundings.injected).toEqual([{ tabId: 3, files: ['/page-structure.js'] }]);
  });

  it('says that no Gmail tab is open', async () => {
    surroundings.tabs = [{ id: 1, windowId: 1, url: 'https://news.example/', active: true }];
    expect(await make()).toEqual({ made: false, why: 'no-page' });
  });

  it.each([
    ['gives nothing', undefined],
    ['answers with something else', { html: 1 }],
    ['answers with far too much', 'x'.repeat(100_001)],
  ])('says so when the page %s', async (_what, answer) => {
    surroundings.answers.set(1, answer);
    expect(await make()).toEqual({ made: false, why: 'no-answer' });
  });

  it('looks at no page while reading is paused', async () => {
    surroundings.answers.set(1, '<div></div>');
    await wake(db).send('pause/set', { paused: true }, pageSender());
    expect(await make()).toEqual({ made: false, why: 'paused' });
    expect(surroundings.injected).toEqual([]);
  });

  it('is made for our own pages only', async () => {
    expect(await wake(db).send('report/make', {}, contentSender(1))).toMatchObject({
      refused: 'wrong-sender',
    });
    const panel = await openPanel(wake(db));
    expect((await panel.ask('report/make', {})).refusal).toMatchObject({ refused: 'wrong-sender' });
  });
});
