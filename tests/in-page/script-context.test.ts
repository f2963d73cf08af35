// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../utils/in-page/script-context';

const world = vi.hoisted(() => ({ alive: true }));
vi.mock('../../utils/platform/runtime', () => ({ isAlive: () => world.alive }));

afterEach(() => {
  world.alive = true;
});

it('ends the older script when a newer one starts in its page', () => {
  const older = new ContentScriptContext();
  expect(older.signal.aborted).toBe(false);
  const newer = new ContentScriptContext();
  expect(older.signal.aborted).toBe(true);
  expect(newer.signal.aborted).toBe(false);
  expect(newer.isInvalid).toBe(false);
});

it('ends when a look finds that the extension is gone', () => {
  const context = new ContentScriptContext();
  const ended = vi.fn();
  context.signal.addEventListener('abort', ended);
  expect(context.isInvalid).toBe(false);
  world.alive = false;
  expect(context.isInvalid).toBe(true);
  expect(ended).toHaveBeenCalledTimes(1);
});

it('tells the page no more than that it starts', () => {
  const posted = vi.spyOn(window, 'postMessage');
  const heard: Event[] = [];
  document.addEventListener('dealcue-started', (event) => heard.push(event), { once: true });
  new ContentScriptContext();
  expect(heard).toHaveLength(1);
  expect(heard[0]).not.toBeInstanceOf(CustomEvent);
  expect(posted).not.toHaveBeenCalled();
});
