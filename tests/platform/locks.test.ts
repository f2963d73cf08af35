import { describe, expect, it, vi } from 'vitest';
import { keepLock, withFreeLock, withLock } from '../../utils/platform/locks';

describe('withLock', () => {
  it('uses the browser’s locks, which all windows share', async () => {
    const request = vi.fn(async (_: string, work: () => Promise<string>) => `locked ${await work()}`);
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await withLock('log', async () => 'done')).toBe('locked done');
    vi.unstubAllGlobals();
  });

  it('lets one in at a time where there are none, and a failure does not hold the door', async () => {
    vi.stubGlobal('navigator', {});
    const seen: string[] = [];
    const visit = (name: string) => async () => {
      seen.push(`${name} in`);
      await Promise.resolve();
      seen.push(`${name} out`);
      if (name === 'b') throw new Error('b fell');
      return name;
    };
    const visits = ['a', 'b', 'c'].map((name) => withLock('door', visit(name)));
    const ends = await Promise.allSettled(visits);
    vi.unstubAllGlobals();
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });
});

describe('withFreeLock', () => {
  it('does its work where the browser’s lock is free, and says so where it is not', async () => {
    const request = vi.fn(async (_name: string, _how: object, work: (lock: object | null) => unknown) =>
      work(request.mock.calls.length > 1 ? null : {}),
    );
    vi.stubGlobal('navigator', { locks: { request } });
    const work = vi.fn(async () => undefined);
    const ends = [await withFreeLock('log', work), await withFreeLock('log', work)];
    vi.unstubAllGlobals();
    expect(ends).toEqual([true, false]);
    expect(work).toHaveBeenCalledTimes(1);
    expect(request.mock.calls[0]?.[1]).toEqual({ ifAvailable: true });
  });
});

describe('keepLock', () => {
  it('holds a lock that is free for life, and says where another has it', async () => {
    const ends: unknown[] = [];
    const taken = { isTaken: false };
    const request = async (_name: string, _how: object, work: (lock: object | null) => unknown) => {
      const lock = taken.isTaken ? null : {};
      taken.isTaken = true;
      ends.push(await work(lock));
    };
    vi.stubGlobal('navigator', { locks: { request } });
    expect([await keepLock('import'), await keepLock('import')]).toEqual([true, false]);
    vi.unstubAllGlobals();
    expect(ends).toHaveLength(1);
  });

  it('fails where the browser gives no locks', async () => {
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('SecurityError')) } });
    await expect(keepLock('import')).rejects.toThrow('SecurityError');
    vi.unstubAllGlobals();
  });
});
