// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPermit } from '../../entrypoints/crm.content/permit';

const world = vi.hoisted(() => ({
  answer: null as unknown,
  asked: 0,
  hear: new Set<(message: unknown) => void>(),
}));
vi.mock('../../utils/platform/runtime', () => ({
  sendToBackground: async () => {
    world.asked += 1;
    if (world.answer instanceof Error) throw world.answer;
    return world.answer;
  },
  onBackgroundMessage: (hear: (message: unknown) => void) => {
    world.hear.add(hear);
    return () => world.hear.delete(hear);
  },
}));

const RULES = {
  host: 'localhost:3000',
  version: 1,
  kinds: [],
  fields: [],
  taughtAt: '2026-11-22T09:00:00Z',
};
/** How long a condition may take to come true on a busy machine before the test fails. */
const PATIENCE = 15_000;
const REVOKED = { refused: 'wrong-sender', words: '' };
let end: AbortController;

const ask = () => askPermit({ signal: end.signal, isInvalid: false }, window);
const tell = (message: unknown) => {
  for (const hear of [...world.hear]) hear(message);
};

beforeEach(() => {
  end = new AbortController();
  world.answer = { rules: RULES };
  world.asked = 0;
});
afterEach(() => end.abort());

describe('a page of an added site', () => {
  it('is read by what was taught about its host', async () => {
    expect((await ask())?.rules()).toEqual(RULES);
  });

  it.each([
    ['the store fails', { refused: 'failed', words: 'The disk is full.' }],
    ['nobody answers', new Error('asleep')],
  ])('is read without it where %s', async (_why, answer) => {
    world.answer = answer;
    const permit = await ask();
    expect(permit?.rules()).toBeNull();
    expect(permit?.life.signal.aborted).toBe(false);
  });

  it('asks again when something was taught, and then says so', async () => {
    world.answer = { rules: null };
    const permit = await ask();
    const heard = vi.fn();
    permit?.onTaught(heard);
    world.answer = { rules: RULES };
    tell({ name: 'site/taught' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce(), PATIENCE);
    expect(permit?.rules()).toEqual(RULES);
  });

  it('is not read where the background does not know the site', async () => {
    world.answer = REVOKED;
    expect(await ask()).toBeNull();
    expect(world.hear.size).toBe(0);
  });

  it('is left when its site is taken back, and not for another one', async () => {
    const permit = await ask();
    for (const message of [
      null,
      { name: 'dock/apply', patterns: ['http://localhost/*'] },
      { name: 'site/revoked' },
      { name: 'site/revoked', patterns: ['http://localhost.evil.example/*', 'https://localhost/*'] },
    ])
      tell(message);
    expect(permit?.life.isInvalid).toBe(false);
    tell({ name: 'site/revoked', patterns: ['https://crm.acme.example/*', 'http://localhost/*'] });
    expect(permit?.life.signal.aborted).toBe(true);
    expect(permit?.life.isInvalid).toBe(true);
    expect(world.hear.size).toBe(0);
  });

  it('asks again when it comes back from the browser’s memory, and is left where the site is gone', async () => {
    const permit = await ask();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(world.asked).toBe(1);
    world.answer = REVOKED;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(permit?.life.signal.aborted).toBe(true), PATIENCE);
  });

  it('is left with the extension', async () => {
    const permit = await ask();
    end.abort();
    expect(permit?.life.isInvalid).toBe(true);
    expect(world.hear.size).toBe(0);
  });
});
