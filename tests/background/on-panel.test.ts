import './fake-browser';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onTabClosed } from '../../entrypoints/background/on-tab-closed';
import type { Database } from '../../utils/store/database';
import { browser, surroundings } from './fake-browser';
import { makeThread, said } from './records';
import { contentSender, frameSender, GMAIL_URL, newWorld, openPanel, sideSender, wake } from './world';

let db: Database;
let token: string;

beforeEach(async () => {
  db = await newWorld();
  token = ((await wake(db).send('panel/token', {}, contentSender(1))) as { token: string }).token;
});

async function tryHello(sender = frameSender(1), shown: string | null = token, ancestor?: string | null) {
  const panel = wake(db).connect(sender);
  await panel.hello(shown, ancestor);
  return panel;
}

describe('a framed panel', () => {
  it('is let in by the token of its tab, once', async () => {
    expect((await tryHello()).pushes).toHaveLength(1);
    const second = await tryHello(frameSender(1, { frameId: 9, documentId: 'document-2' }));
    expect(second.isClosed()).toBe(true);
    expect(second.pushes).toEqual([]);
  });

  it.each([
    ['no token', frameSender(1), null],
    ['a token of its own making', frameSender(1), 'guess'],
    ['the token of another tab', frameSender(2), undefined],
    ['the top frame of a tab', frameSender(1, { frameId: 0 }), undefined],
    [
      'another page of ours',
      frameSender(1, { url: 'chrome-extension://dealcue-test/popup.html' }),
      undefined,
    ],
    ['a page of the web', frameSender(1, { url: 'https://mail.google.com/panel.html' }), undefined],
    ['another extension', frameSender(1, { id: 'someone-else' }), undefined],
    ['a tab on another site', frameSender(1, { tab: { id: 1, url: 'https://evil.example/' } }), undefined],
  ])('stays blank with %s', async (_what, sender, shown) => {
    const panel = await tryHello(sender, shown === undefined ? token : shown);
    expect([panel.isClosed(), panel.pushes]).toEqual([true, []]);
  });

  it.each(['https://evil.example', 'https://mail.google.com.evil.example', 'null'])(
    'stays blank when it is framed by %s',
    async (ancestor) => {
      expect((await tryHello(frameSender(1), token, ancestor)).isClosed()).toBe(true);
    },
  );

  it('is let in where the browser names no ancestor', async () => {
    expect((await tryHello(frameSender(1), token, null)).pushes).toHaveLength(1);
  });

  it('stays blank where the site is not granted any more', async () => {
    surroundings.granted.clear();
    expect((await tryHello()).isClosed()).toBe(true);
  });

  it('stays blank with a token that is too old', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 60_000 });
    expect((await tryHello()).isClosed()).toBe(true);
    vi.useRealTimers();
  });

  it('is known again after its port dropped, by its frame and document', async () => {
    (await tryHello()).drop();
    expect((await tryHello(frameSender(1), null)).pushes).toHaveLength(1);
    expect((await tryHello(frameSender(1, { documentId: 'document-2' }), null)).isClosed()).toBe(true);
    expect((await tryHello(frameSender(1, { frameId: 8 }), null)).isClosed()).toBe(true);
  });

  it('is forgotten with its tab', async () => {
    (await tryHello()).drop();
    await onTabClosed(1);
    expect((await tryHello(frameSender(1), null)).isClosed()).toBe(true);
    expect(await browser.storage.session.get(null)).toEqual({ refusals: expect.anything() });
  });

  it('gets what its own tab says, and nothing of another', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    const before = panel.pushes.length;
    surroundings.tabs.push({ id: 2, windowId: 1, url: 'https://mail.google.com/mail/u/0/', active: false });
    await life.send('page/reading', said(makeThread()), contentSender(2));
    expect(panel.pushes).toHaveLength(before);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(panel.last()).toMatchObject({ place: 'frame', view: { state: 'unmatched' } });
  });

  it('may not send what only pages of ours or content scripts send', async () => {
    const panel = await openPanel(wake(db));
    expect(await panel.ask('everything/erase', {})).toMatchObject({ refusal: { refused: 'wrong-sender' } });
    expect(await panel.ask('page/reading', said(makeThread()))).toMatchObject({
      refusal: { refused: 'wrong-sender' },
    });
  });

  it('folds by its page, which knows whether that is to be remembered; without a page it is', async () => {
    const panel = await openPanel(wake(db));
    surroundings.listening.add(1);
    expect(await panel.ask('dock/set', { state: 'folded' })).toMatchObject({ reply: { ok: true } });
    expect(surroundings.told).toContainEqual({ tabId: 1, message: { name: 'dock/fold' } });
    expect(await browser.storage.local.get('dock')).toEqual({});
    surroundings.listening.clear();
    await panel.ask('dock/set', { state: 'folded' });
    expect(await browser.storage.local.get('dock')).toMatchObject({ dock: { state: 'folded' } });
  });

  it('is asked nothing before its hello', async () => {
    const panel = wake(db).connect(frameSender(1));
    void panel.ask('dock/set', { state: 'off' });
    await vi.waitUntil(() => panel.isClosed());
    expect(await browser.storage.local.get('dock')).toEqual({});
  });
});

describe('a side panel', () => {
  it('needs no token, follows the tab in front of its own window and asks a silent page', async () => {
    surroundings.tabs.push({ id: 5, windowId: 2, url: 'https://mail.google.com/mail/u/0/', active: true });
    surroundings.listening.add(5);
    const life = wake(db);
    const panel = life.connect(sideSender());
    await panel.hello(null, null, 2);
    expect(panel.last()).toMatchObject({ place: 'side', view: { state: 'loading' } });
    expect(surroundings.told).toContainEqual({ tabId: 5, message: { name: 'page/read' } });
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(panel.last().view.state).toBe('loading');
    await life.send('page/reading', said(makeThread()), contentSender(5));
    expect(panel.last().view.state).toBe('unmatched');
  });

  it('says what it stands beside, and nothing where no thread is open', async () => {
    const life = wake(db);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    const panel = life.connect(sideSender());
    await panel.hello(null, null, 1);
    expect(panel.last().beside).toBe('Rollout of 40 seats');
    await life.send('page/reading', said({ kind: 'other', site: 'gmail', url: GMAIL_URL }), contentSender(1));
    expect(panel.last()).toMatchObject({ beside: null, view: { state: 'nothing-open' } });
  });

  it('goes with the tabs of its window, and takes no save for the tab that it has left', async () => {
    const two = { id: 2, windowId: 1, url: GMAIL_URL, active: false };
    surroundings.tabs.push(two);
    surroundings.listening.add(2);
    const life = wake(db);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    await life.send(
      'page/reading',
      said(makeThread({ threadId: 'thread-f:2', subject: 'Two' })),
      contentSender(2),
    );
    const panel = life.connect(sideSender());
    await panel.hello(null, null, 1);
    const { view } = panel.last();
    const version = 'version' in view ? view.version : '';
    surroundings.tabs = surroundings.tabs.map((tab) => ({ ...tab, active: tab.id === 2 }));
    // The click comes before the panel has heard of the other tab.
    expect(await panel.ask('thread/leave', { version })).toMatchObject({ refusal: { refused: 'changed' } });
    expect(await db.threads.count()).toBe(0);
    browser.tabs.onActivated.trigger({ tabId: 2 });
    await vi.waitUntil(() => panel.last().beside === 'Two');
  });

  it('in two windows shows two tabs', async () => {
    surroundings.tabs.push({ id: 5, windowId: 2, url: GMAIL_URL, active: true });
    surroundings.listening.add(5);
    const life = wake(db);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    await life.send('page/reading', said(makeThread({ subject: 'Two' })), contentSender(5));
    const [one, two] = [life.connect(sideSender()), life.connect(sideSender())];
    await one.hello(null, null, 1);
    await two.hello(null, null, 2);
    browser.windows.onFocusChanged.trigger(2);
    await vi.waitUntil(() => one.pushes.length > 1 && two.pushes.length > 1);
    expect([one.last().beside, two.last().beside]).toEqual(['Rollout of 40 seats', 'Two']);
  });

  it('does not show what a tab said before it went elsewhere', async () => {
    const life = wake(db);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    const panel = life.connect(sideSender());
    await panel.hello(null, null);
    expect(panel.last().view.state).toBe('unmatched');
    surroundings.tabs = [{ id: 1, windowId: 1, url: 'https://news.example/', active: true }];
    surroundings.listening.clear();
    browser.tabs.onUpdated.trigger(1, { status: 'complete' }, { active: true });
    await vi.waitUntil(() => panel.last().view.state === 'nothing-open');
  });
});
