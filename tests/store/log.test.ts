import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CanonicalError } from '../../utils/log/canonical';
import type { ActivityContent } from '../../utils/model/activity';
import { logEntry } from '../../utils/model/activity';
import type { Database } from '../../utils/store/database';
import { allEntries, loggedMessages, recentOf } from '../../utils/store/entries';
import { eraseContent, eraseContents, NothingToEraseError } from '../../utils/store/erase';
import { append, eraseEverything, type NewEntry } from '../../utils/store/log';
import { checkLog } from '../../utils/store/log-parts';
import { addToNeverList, readNeverList } from '../../utils/store/never-list';
import { testDatabase } from './test-database';

const NOW = '2026-11-22T12:00:00.000Z';
const SAM = { by: 'sam@vendor.example', now: NOW };
const NORTHWIND = { id: 'd1', name: 'Northwind – 40 seats' };

function remark(text: string, content: ActivityContent = {}): NewEntry {
  return { kind: 'remark', at: NOW, content: { text, ...content } };
}

async function everyEntry(db: Database) {
  const chunks = [];
  for await (const chunk of allEntries(db, { chunk: 3 })) chunks.push(...chunk);
  return chunks;
}

describe('append', () => {
  it('chains what it is given, in order, as the model wants it', async () => {
    const db = testDatabase();
    const saved = await append(db, [remark('one'), remark('two')], SAM);
    const later = await append(db, [remark('three')], SAM);
    const entries = await everyEntry(db);
    expect(entries).toEqual([...saved, ...later]);
    expect(entries.map((entry) => logEntry.parse(entry).seq)).toEqual([1, 2, 3]);
    expect(new Set(entries.map(({ device }) => device)).size).toBe(1);
    expect(new Set(entries.map(({ salt }) => salt)).size).toBe(3);
    expect(entries[0]?.id[14]).toBe('7');
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, entries: 3, head: later[0]?.hash });
  });

  it('keeps moments in UTC, so that they compare as text', async () => {
    const db = testDatabase();
    const entry = { ...remark('x'), at: '2026-11-20T09:00:00+05:30' };
    const [saved] = await append(db, [entry], { ...SAM, now: '2026-11-22T13:00:00+01:00' });
    expect(saved).toMatchObject({ at: '2026-11-20T03:30:00.000Z', recordedAt: NOW });
  });

  it('keeps its order when the clock is set back', async () => {
    const db = testDatabase();
    await append(db, [remark('first')], { ...SAM, now: '2026-11-22T12:00:00Z' });
    await append(db, [remark('second')], { ...SAM, now: '2019-01-01T00:00:00Z' });
    expect((await everyEntry(db)).map(({ content }) => content?.text)).toEqual(['first', 'second']);
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, entries: 2 });
  });

  it('mends half a character of a page instead of refusing the whole mail', async () => {
    const db = testDatabase();
    await append(
      db,
      [{ kind: 'email-in', at: NOW, content: { thread: { id: 't', subject: 'cut \ud83d' } } }],
      SAM,
    );
    expect((await everyEntry(db))[0]?.content?.thread?.subject).toBe('cut \ufffd');
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true });
  });

  it.each<[string, NewEntry[], object]>([
    ['no moment', [{ ...remark('x'), at: 'yesterday' }], SAM],
    ['no kind of ours', [{ ...remark('x'), kind: 'spell' as never }], SAM],
    ['no name', [remark('x')], { ...SAM, by: '' }],
  ])('writes nothing of a batch when one has %s', async (_, bad, options) => {
    const db = testDatabase();
    await expect(append(db, [remark('good'), ...bad], options as typeof SAM)).rejects.toThrow();
    expect(await everyEntry(db)).toEqual([]);
  });

  it('refuses a content without canonical form', async () => {
    const db = testDatabase();
    const entry = { kind: 'field-change' as const, at: NOW, content: { field: 'amount', to: Number.NaN } };
    await expect(append(db, [entry], SAM)).rejects.toThrow(CanonicalError);
    expect(await db.headers.count()).toBe(0);
  });

  it('makes record changes and entries stand or fall together', async () => {
    const db = testDatabase();
    const broken = append(db, [remark('x')], {
      ...SAM,
      alongside: async () => {
        await addToNeverList(db, 'a@b.example');
        throw new Error('the record changed meanwhile');
      },
    });
    await expect(broken).rejects.toThrow('meanwhile');
    expect(await everyEntry(db)).toEqual([]);
    expect(await readNeverList(db)).toEqual([]);

    await append(db, [remark('x')], { ...SAM, alongside: () => addToNeverList(db, 'a@b.example') });
    expect(await everyEntry(db)).toHaveLength(1);
    expect(await readNeverList(db)).toEqual(['a@b.example']);
  });

  it('leaves nothing half-written when the worker dies between hashing and writing', async () => {
    const db = testDatabase();
    await append(db, [remark('before')], SAM);
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (algorithm, data) => {
      db.close();
      return digest(algorithm, data);
    });
    await expect(append(db, [remark('lost'), remark('lost too')], SAM)).rejects.toThrow();
    vi.restoreAllMocks();

    const awake = testDatabase(db.name);
    expect((await everyEntry(awake)).map(({ content }) => content?.text)).toEqual(['before']);
    await append(awake, [remark('after')], SAM);
    expect(await checkLog(awake, NOW)).toMatchObject({ ok: true, entries: 2 });
  });

  it('never forks the chain, though two windows append at once, even without a lock', async () => {
    const batch = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    const job = fc.record({
      window: fc.nat({ max: 1 }),
      texts: batch,
      locked: fc.boolean(),
      hour: fc.nat({ max: 23 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(job, { minLength: 2, maxLength: 6 }), async (jobs) => {
        const one = testDatabase();
        const windows = [one, testDatabase(one.name)];
        const results = jobs.map(({ window, texts, locked, hour }) =>
          append(
            windows[window] as Database,
            texts.map((text) => remark(text)),
            {
              by: 'sam@vendor.example',
              now: `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z`,
              ...(locked ? {} : { lock: (_: string, work: () => Promise<never>) => work() }),
            } as typeof SAM,
          ),
        );
        const saved = await Promise.all(results);
        const entries = await everyEntry(one);
        expect(entries).toHaveLength(saved.flat().length);
        expect(await checkLog(one, NOW)).toMatchObject({ ok: true, entries: entries.length });
        // Each batch stays together and in its order.
        for (const batchSaved of saved) {
          const start = (batchSaved[0]?.seq ?? 0) - 1;
          expect(entries.slice(start, start + batchSaved.length)).toEqual(batchSaved);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('eraseContent', () => {
  it('takes what the entry says and its salt, keeps its place, and says so', async () => {
    const db = testDatabase();
    const [secret] = await append(db, [remark('secret', { deal: NORTHWIND })], SAM);
    await append(db, [remark('stays', { deal: NORTHWIND })], SAM);
    const deletion = await eraseContent(db, secret?.id ?? '', SAM);
    expect(deletion).toMatchObject({ kind: 'deletion', seq: 3, content: { of: secret?.id } });
    const entries = await everyEntry(db);
    expect(entries[0]).toMatchObject({ seq: 1, hash: secret?.hash });
    expect(Object.keys(entries[0] ?? {})).not.toContain('content');
    expect(Object.keys(entries[0] ?? {})).not.toContain('salt');
    expect(JSON.stringify(await db.contents.toArray())).not.toContain('secret');
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, entries: 3 });
    expect((await recentOf(db, 'deal:d1', 5)).map(({ content }) => content?.text)).toEqual(['stays']);
  });

  it('refuses what is not there, was deleted, or is a deletion, and two windows delete once', async () => {
    const db = testDatabase();
    const [entry] = await append(db, [remark('x')], SAM);
    const id = entry?.id ?? '';
    await expect(eraseContent(db, 'nowhere', SAM)).rejects.toThrow(NothingToEraseError);
    const tries = await Promise.allSettled([
      eraseContent(db, id, SAM),
      eraseContent(testDatabase(db.name), id, SAM),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [, deletion] = await everyEntry(db);
    await expect(eraseContent(db, deletion?.id ?? '', SAM)).rejects.toThrow(NothingToEraseError);
    expect(await everyEntry(db)).toHaveLength(2);
  });

  it('takes many at once, each with its line in the log, or none', async () => {
    const db = testDatabase();
    const entries = await append(db, [remark('one'), remark('two'), remark('three')], SAM);
    const ids = entries.map(({ id }) => id);
    await eraseContent(db, ids[1] ?? '', SAM);
    const deletions = await eraseContents(db, [...ids, 'nowhere'], SAM);
    expect(deletions.map(({ content }) => content?.of)).toEqual([ids[0], ids[2]]);
    expect((await db.contents.toArray()).map(({ kind }) => kind)).toEqual(Array(3).fill('deletion'));
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, entries: 6 });
    const [last] = await append(db, [remark('four')], SAM);
    const stop = () => Promise.reject(new Error('full'));
    await expect(eraseContents(db, [last?.id ?? ''], { ...SAM, alongside: stop })).rejects.toThrow();
    expect(await db.contents.where('message').above('').count()).toBe(0);
    expect((await everyEntry(db)).at(-1)?.content?.text).toBe('four');
    expect(await eraseContents(db, [], SAM)).toEqual([]);
  });

  it('does not let a deleted mail come back with the next reading, and keeps no id of it', async () => {
    const db = testDatabase();
    const mail: NewEntry = { kind: 'email-in', at: NOW, content: { message: { id: '#msg-f:17' } } };
    const [entry] = await append(db, [mail], SAM);
    expect(await loggedMessages(db, ['#msg-f:17', '#msg-f:18'])).toEqual(new Set(['#msg-f:17']));
    await eraseContent(db, entry?.id ?? '', SAM);
    expect(await loggedMessages(db, ['#msg-f:17', '#msg-f:18'])).toEqual(new Set(['#msg-f:17']));
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toContain('msg-f');
  });
});

describe('recentOf', () => {
  it('gives the newest of one deal, by when it happened', async () => {
    const db = testDatabase();
    const days = ['03', '01', '05', '02', '04'];
    const told = days.map((day) => ({ ...remark(day, { deal: NORTHWIND }), at: `2026-11-${day}T09:00:00Z` }));
    await append(db, [...told, remark('other', { deal: { id: 'd10', name: null } })], SAM);
    const recent = await recentOf(db, 'deal:d1', 3);
    expect(recent.map(({ content }) => content?.text)).toEqual(['05', '04', '03']);
    expect(recent[0]?.header.kind).toBe('remark');
  });
});

describe('eraseEverything', () => {
  it('leaves nothing, and what comes after is another device', async () => {
    const db = testDatabase();
    const [before] = await append(db, [remark('x')], SAM);
    await addToNeverList(db, 'a@b.example');
    await eraseEverything(db);
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(stored.flat()).toEqual([]);
    const [after] = await append(db, [remark('y')], SAM);
    expect(after?.seq).toBe(1);
    expect(after?.device).not.toBe(before?.device);
  });
});
