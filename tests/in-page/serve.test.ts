// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gmailSite } from '../../entrypoints/gmail.content/gmail-site';
import { makeRoom } from '../../utils/in-page/dock/make-room';
import { servePage } from '../../utils/in-page/serve-page';
import { buildPage } from './page';

const world = vi.hoisted(() => ({
  stored: undefined as unknown,
  sent: [] as { name: string; payload: unknown }[],
  hear: new Set<(message: unknown) => void>(),
}));
vi.mock('../../utils/platform/local-state', () => ({ readLocal: async () => world.stored }));
vi.mock('../../utils/platform/runtime', () => ({
  ownUrl: (path: string) => `https://own.example/${path}`,
  sendToBackground: async (message: { name: string; payload: unknown }) => {
    world.sent.push(message);
    return message.name === 'panel/token' ? { token: 'token' } : { ok: true };
  },
  onBackgroundMessage: (hear: (message: unknown) => void) => {
    world.hear.add(hear);
    return () => world.hear.delete(hear);
  },
}));

let end: AbortController;

const life = () => ({ signal: end.signal, isInvalid: end.signal.aborted });

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const tell = (message: unknown) => {
  for (const hear of world.hear) hear(message);
};
const readings = () => world.sent.filter(({ name }) => name === 'page/reading').length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  end = new AbortController();
  world.stored = undefined;
  world.sent = [];
  buildPage(document);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('servePage', () => {
  it('takes the place of what an older script left', async () => {
    const untouched = document.documentElement.outerHTML;
    const { container, main } = buildPage(document);
    makeRoom(container, main, 336);
    document.documentElement.append(document.createElement('dealcue-panel'));
    await servePage(life(), document, gmailSite);
    await pass(2_000);
    expect(document.querySelectorAll('dealcue-panel')).toHaveLength(1);
    end.abort();
    expect(document.documentElement.outerHTML).toBe(untouched);
  });

  it('hands in the page, and again when it is asked', async () => {
    await servePage(life(), document, gmailSite);
    await pass(2_000);
    expect(readings()).toBe(1);
    tell({ name: 'page/read' });
    await pass(100);
    expect(readings()).toBe(2);
    tell({ name: 'page/erase' });
    await pass(100);
    expect(readings()).toBe(2);
  });

  it('neither reads nor shows anything while it is paused', async () => {
    world.stored = { state: 'open', width: 320, paused: true };
    await servePage(life(), document, gmailSite);
    await pass(5_000);
    expect(world.sent).toEqual([]);
    expect(document.querySelector('dealcue-panel')).toBeNull();
    tell({ name: 'dock/apply', dock: { state: 'open', width: 320, paused: false } });
    await pass(2_000);
    expect(readings()).toBe(1);
  });

  it('hears nothing and keeps no timer once the extension is gone', async () => {
    await servePage(life(), document, gmailSite);
    await pass(2_000);
    end.abort();
    expect(world.hear.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
