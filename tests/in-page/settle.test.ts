// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSettler } from '../../utils/in-page/watch/settle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Changes each 50 ms for a time; when the page was read, in milliseconds from the start. */
async function readTimes(ms: number, findsNew: boolean): Promise<number[]> {
  const times: number[] = [];
  const start = performance.now();
  const settler = makeSettler(async () => {
    times.push(performance.now() - start);
    return findsNew;
  });
  for (let at = 0; at < ms; at += 50) {
    settler.changed();
    await pass(50);
  }
  settler.cancel();
  return times;
}

describe('makeSettler', () => {
  it('reads once, when the page has come to rest', async () => {
    const read = vi.fn(async () => true);
    const settler = makeSettler(read);
    for (let i = 0; i < 5; i++) {
      settler.changed();
      await pass(100);
    }
    expect(read).not.toHaveBeenCalled();
    await pass(100);
    expect(read).toHaveBeenCalledTimes(1);
    await pass(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever: about a second under constant change', async () => {
    const [first] = await readTimes(2_000, true);
    expect(first).toBeGreaterThanOrEqual(950);
    expect(first).toBeLessThanOrEqual(1_100);
  });

  it('never reads more than twice a second, even if each pause is a rest', async () => {
    const read = vi.fn(async () => true);
    const settler = makeSettler(read);
    for (let i = 0; i < 50; i++) {
      settler.changed();
      await pass(200);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(20);
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(15);
  });

  it('backs off while it finds nothing new', async () => {
    const busy = await readTimes(40_000, false);
    const gaps = busy.slice(1).map((time, i) => time - (busy[i] ?? 0));
    expect(busy.length).toBeLessThanOrEqual(14);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4_200);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(3_900);
  });

  it('is quick again after a navigation, however far it had backed off', async () => {
    const read = vi.fn(async () => false);
    const settler = makeSettler(read);
    for (let i = 0; i < 400; i++) {
      settler.changed();
      await pass(50);
    }
    read.mockClear();
    settler.moved();
    settler.changed();
    await pass(120);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads a second time at once when the thread arrives in pieces', async () => {
    const read = vi.fn(async () => true);
    const settler = makeSettler(read);
    settler.moved();
    settler.changed();
    await pass(100);
    settler.changed();
    await pass(100);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('cannot be starved by endless navigation', async () => {
    const read = vi.fn(async () => false);
    const settler = makeSettler(read);
    for (let i = 0; i < 100; i++) {
      settler.moved();
      settler.changed();
      await pass(20);
    }
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(1);
  });

  it('never runs two reads at a time, and does not lose a change that came meanwhile', async () => {
    let running = 0;
    let most = 0;
    const read = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      running -= 1;
      return true;
    });
    const settler = makeSettler(read);
    settler.changed();
    await pass(1_000);
    settler.changed();
    settler.now();
    await pass(10_000);
    expect(most).toBe(1);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does nothing after it was cancelled', async () => {
    const read = vi.fn(async () => true);
    const settler = makeSettler(read);
    settler.changed();
    settler.cancel();
    await pass(10_000);
    expect(read).not.toHaveBeenCalled();
  });
});
