import '../background/fake-browser';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readRefusals } from '../../utils/messages/diagnostics';
import { type MessageName, protocol } from '../../utils/messages/protocol';
import { type Desk, type Handlers, receive } from '../../utils/messages/receive';
import { Refused } from '../../utils/messages/refusal';
import { resetBrowser, surroundings } from '../background/fake-browser';
import { makeMessage, makeThread, said } from '../background/records';
import { contentSender, pageSender } from '../background/world';

const START = Date.parse('2026-11-20T09:00:00.000Z');

let time = START;
const handled = vi.fn();
const unread = vi.fn(async () => undefined);

function makeDesk(changes: Partial<Record<MessageName, (payload: never) => Promise<unknown>>> = {}): Desk {
  const names = Object.keys(protocol) as MessageName[];
  const every = names.map((name) => [
    name,
    async (payload: unknown) => handled(name, payload) ?? { ok: true },
  ]);
  const handlers = { ...Object.fromEntries(every), ...changes } as unknown as Handlers;
  return { handlers, now: () => new Date(time).toISOString(), explain: () => 'The disk is full.', unread };
}

const take = (message: unknown, sender: unknown, desk = makeDesk()) =>
  receive(message, { via: 'runtime', sender: sender as never }, desk);
const reading = { name: 'page/reading', payload: said(makeThread()) };
const erase = { name: 'everything/erase', payload: {} };

beforeEach(() => {
  resetBrowser();
  handled.mockReset();
  unread.mockClear();
  time = START;
});

describe('a message', () => {
  it('of the right shape from the right sender is handled', async () => {
    expect(await take(reading, contentSender(1))).toEqual({ ok: true });
    expect(await take(erase, pageSender())).toEqual({ ok: true });
    expect(handled.mock.calls.map(([name]) => name)).toEqual(['page/reading', 'everything/erase']);
  });

  it.each([
    ['another extension', contentSender(1, { id: 'someone-else' })],
    ['a frame inside the page', contentSender(1, { frameId: 3 })],
    ['no tab', contentSender(1, { tab: undefined })],
    ['another site', contentSender(1, { url: 'https://mail.google.com.evil.example/mail/u/0/' })],
    ['plain http', contentSender(1, { url: 'http://mail.google.com/mail/u/0/' })],
    ['no address', contentSender(1, { url: undefined })],
    ['our own workspace', pageSender()],
  ])('of a content script is refused from %s', async (_who, sender) => {
    expect(await take(reading, sender)).toMatchObject({ refused: 'wrong-sender' });
    expect(handled).not.toHaveBeenCalled();
  });

  it('of a content script is refused where the site is not granted any more', async () => {
    surroundings.granted.clear();
    expect(await take(reading, contentSender(1))).toMatchObject({ refused: 'wrong-sender' });
  });

  it.each([
    ['a content script', contentSender(1)],
    ['a framed page of ours', pageSender({ frameId: 4 })],
    ['the panel page', pageSender({ url: 'chrome-extension://dealcue-test/panel.html' })],
    [
      'a page of the web that is called like ours',
      pageSender({ url: 'https://evil.example/workspace.html' }),
    ],
    ['another extension', pageSender({ id: 'someone-else' })],
  ])('of the workspace is refused from %s', async (_who, sender) => {
    expect(await take(erase, sender)).toMatchObject({ refused: 'wrong-sender' });
    expect(handled).not.toHaveBeenCalled();
  });

  it('of the panel is refused outside its port, and its port takes no other', async () => {
    const dock = { name: 'dock/set', payload: { state: 'off' } };
    expect(await take(dock, pageSender())).toMatchObject({ refused: 'wrong-sender' });
    const port = { via: 'port', panel: { from: 'panel', tabId: 1 } } as const;
    expect(await receive(dock, port, makeDesk())).toEqual({ ok: true });
    expect(await receive(erase, port, makeDesk())).toMatchObject({ refused: 'wrong-sender' });
  });

  it.each([
    ['nothing', undefined, 'wrong-shape'],
    ['a string', 'page/reading', 'wrong-shape'],
    ['no name', { payload: {} }, 'wrong-shape'],
    ['a name that is unknown', { name: 'page/steal', payload: {} }, 'unknown-message'],
    ['a name that every object has', { name: 'constructor', payload: {} }, 'unknown-message'],
    ['a payload that is none', { name: 'page/reading', payload: null }, 'wrong-shape'],
    ['a field too many', { name: 'panel/token', payload: { tab: 2 } }, 'wrong-shape'],
    [
      'a time that is none',
      {
        name: 'page/reading',
        payload: said(makeThread({ messages: [makeMessage('1', { at: 'yesterday' })] })),
      },
      'wrong-shape',
    ],
    [
      'text beyond the limit',
      { name: 'page/reading', payload: said(makeThread({ subject: 'x'.repeat(2_000) })) },
      'wrong-shape',
    ],
  ])('with %s is refused', async (_what, message, refused) => {
    expect(await take(message, contentSender(1))).toMatchObject({ refused });
    expect(handled).not.toHaveBeenCalled();
  });

  it('that is huge is refused before any schema looks at it', async () => {
    const long = { ...said(makeThread()), more: Array.from({ length: 60 }, () => 'x'.repeat(100_000)) };
    expect(await take({ name: 'page/reading', payload: long }, contentSender(1))).toMatchObject({
      refused: 'too-many',
    });
    const many = { ...said(makeThread()), more: Array.from({ length: 300_000 }, () => 0) };
    expect(await take({ name: 'page/reading', payload: many }, contentSender(1))).toMatchObject({
      refused: 'too-many',
    });
  });

  it('that is a reading too big or ill-formed is told of, from a known page alone', async () => {
    const bad = { name: 'page/reading', payload: null };
    await take(bad, contentSender(1, { frameId: 3 }));
    await take({ name: 'dock/save', payload: null }, contentSender(1));
    await take(reading, contentSender(1));
    expect(unread).not.toHaveBeenCalled();
    await take(bad, contentSender(1));
    const more = 'x'.repeat(6_000_000);
    await take({ ...reading, payload: { ...reading.payload, more } }, contentSender(2));
    expect(unread.mock.calls).toMatchObject([[{ tabId: 1 }], [{ tabId: 2 }]]);
  });

  it('is refused after 20 of its kind in 10 seconds, for that tab alone, and taken again later', async () => {
    const one = (tabId: number) => take(reading, contentSender(tabId));
    const first = await Promise.all(Array.from({ length: 20 }, () => one(1)));
    expect(first).toEqual(Array.from({ length: 20 }, () => ({ ok: true })));
    expect(await one(1)).toMatchObject({ refused: 'too-many' });
    expect(await one(2)).toEqual({ ok: true });
    expect(await take({ name: 'dock/save', payload: {} }, contentSender(1))).toEqual({ ok: true });
    time += 10_000;
    expect(await one(1)).toEqual({ ok: true });
  });
});

describe('a handler', () => {
  it('that refuses says why in its own words', async () => {
    const desk = makeDesk({
      'everything/erase': async () => {
        throw new Refused('changed', 'Look again.');
      },
    });
    expect(await take(erase, pageSender(), desk)).toEqual({ refused: 'changed', words: 'Look again.' });
  });

  it('that fails, or answers what nobody was promised, ends in a refusal in words', async () => {
    const failing = makeDesk({
      'everything/erase': async () => {
        throw new TypeError('secret detail');
      },
    });
    expect(await take(erase, pageSender(), failing)).toEqual({
      refused: 'failed',
      words: 'The disk is full.',
    });
    const lying = makeDesk({ 'everything/erase': async () => ({ ok: 'maybe' }) });
    expect(await take(erase, pageSender(), lying)).toMatchObject({ refused: 'failed' });
  });
});

describe('refusals', () => {
  it('are counted by reason since the first one', async () => {
    expect(await readRefusals()).toEqual({ refused: {}, since: null });
    await Promise.all([
      take('x', contentSender(1)),
      take('y', contentSender(1)),
      take(erase, contentSender(1)),
    ]);
    time += 60_000;
    await take({ name: 'page/steal', payload: {} }, pageSender());
    expect(await readRefusals()).toEqual({
      refused: { 'wrong-shape': 2, 'wrong-sender': 1, 'unknown-message': 1 },
      since: '2026-11-20T09:00:00.000Z',
    });
  });
});
