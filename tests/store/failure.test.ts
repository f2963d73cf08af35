import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../utils/store/database';
import { explainFailure, NewerVersionError } from '../../utils/store/failure';
import { NoDatabaseError, rawExport } from '../../utils/store/raw-export';
import { testDatabase } from './test-database';

afterEach(() => {
  vi.unstubAllGlobals();
});

function named(name: string, more: object = {}): Error {
  return Object.assign(new Error(`${name} it was`), { name }, more);
}

describe('explainFailure', () => {
  it.each([
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'quota'],
    [
      'a full disk inside an aborted transaction',
      named('AbortError', { inner: named('QuotaExceededError') }),
      'quota',
    ],
    ['a full disk in a bulk write', named('BulkError', { failures: [named('QuotaExceededError')] }), 'quota'],
    ['a refused storage', named('OpenFailedError', { inner: named('SecurityError') }), 'blocked'],
    ['a storage that is switched off', named('MissingAPIError'), 'blocked'],
    ['newer data', named('DatabaseClosedError', { inner: new NewerVersionError() }), 'newer-version'],
    ['what nobody foresaw', named('TypeError'), 'unknown'],
    ['what is no error at all', 'broken', 'unknown'],
  ])('tells %s', (_, error, reason) => {
    expect(explainFailure(error).reason).toBe(reason);
  });

  it('says it in words and names the browser’s own error', () => {
    const { detail } = explainFailure(named('QuotaExceededError'));
    expect(detail).toMatch(/full/);
    expect(detail).toContain('QuotaExceededError it was');
  });

  it('does not follow causes in a circle', () => {
    const circle = named('LoopError');
    Object.assign(circle, { inner: circle });
    expect(explainFailure(circle).reason).toBe('unknown');
  });
});

describe('a database that another window holds open', () => {
  it('is told as blocked, not waited for', async () => {
    const { name } = testDatabase();
    // A window of an old version that does not let go.
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const waiting = openDatabase(name);
    const error = await waiting.open().catch((thrown: unknown) => thrown);
    expect(explainFailure(error).reason).toBe('blocked');
    stubborn.close();
    waiting.close();
  });
});

describe('rawExport', () => {
  it('makes no database where there is none', async () => {
    await expect(rawExport('nothing-here').next()).rejects.toThrow(NoDatabaseError);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nothing-here');
  });

  it('goes on after a row that the browser cannot give back', async () => {
    const db = testDatabase();
    await db.neverList.bulkAdd([{ value: 'a.example' }, { value: 'broken.example' }, { value: 'c.example' }]);
    const clone = structuredClone;
    // The stand-in for IndexedDB copies each value that it gives back: there the read of one fails.
    vi.stubGlobal('structuredClone', (value: unknown) => {
      if ((value as { value?: string } | null)?.value === 'broken.example') throw new Error('damaged');
      return clone(value);
    });
    const pieces: string[] = [];
    for await (const piece of rawExport(db.name)) pieces.push(piece);
    const text = pieces.join('');
    expect(text).toContain('{"table":"neverList","key":"a.example","row":{"value":"a.example"}}');
    expect(text).toContain('"key":"broken.example","unreadable":');
    expect(text).toContain('"key":"c.example","row"');
  });
});
