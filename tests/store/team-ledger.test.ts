import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { chain, EMPTY_CHAIN } from '../../utils/log/entry';
import { takeFiles } from '../../utils/log/merge/take-files';
import type { LogEntry } from '../../utils/model/activity';
import { pageOfActivities } from '../../utils/store/activity-query';
import type { Database } from '../../utils/store/database';
import { checkLog } from '../../utils/store/log-parts';
import { forgetTeam, teamDevices, teamLedger } from '../../utils/store/team/team-ledger';
import { DEVICE_A, DEVICE_B, makeEntries, makeLines } from '../log/log-maker';
import { testDatabase } from './test-database';

const told = (...texts: string[]) => texts.map((text) => ({ content: { text } }));

const deletionOf = (entry: LogEntry | undefined) => ({
  kind: 'deletion' as const,
  content: { of: entry?.id },
});

const take = (db: Database, ...files: readonly string[][]) =>
  takeFiles(
    teamLedger(db),
    files.map(
      (lines) =>
        async function* () {
          yield* lines;
        },
    ),
  );

const texts = async (db: Database) =>
  (await pageOfActivities(db, {}, { offset: 0, limit: 50 })).map(({ content }) => content?.text).sort();

describe('the store of a team’s logs', () => {
  it('has each entry once, is whole, and keeps the last head of each device over sessions', async () => {
    const db = testDatabase();
    const a = await makeEntries(DEVICE_A, told('a1', 'a2', 'a3'));
    const b = await makeLines(await makeEntries(DEVICE_B, told('b1')));
    await take(db, await makeLines(a.slice(0, 2)), b);
    expect(await take(db, await makeLines(a), b)).toMatchObject([
      { added: 1, present: 2 },
      { added: 0, present: 1 },
    ]);
    expect(await texts(db)).toEqual(['a1', 'a2', 'a3', 'b1']);
    expect(await checkLog(db, '2026-11-25T00:00:00.000Z')).toMatchObject({ ok: true, entries: 4 });
    expect((await teamDevices(db)).map(({ device, seq, hash }) => [device, seq, hash])).toEqual([
      [DEVICE_A, 3, a[2]?.hash],
      [DEVICE_B, 1, expect.any(String)],
    ]);
  });

  it('says that history was rewritten where a later file contradicts what was seen', async () => {
    const db = testDatabase();
    await take(db, await makeLines(await makeEntries(DEVICE_A, told('a1', 'a2'))));
    const [report] = await take(db, await makeLines(await makeEntries(DEVICE_A, told('a1', 'other', 'a3'))));
    expect(report).toMatchObject({ ok: false, added: 0, faults: [{ kind: 'rewritten', seq: 2 }] });
    expect(await texts(db)).toEqual(['a1', 'a2']);
  });

  it('does not call history rewritten where an entry was left out for its id, however often the file comes', async () => {
    const db = testDatabase();
    const entries = await makeEntries(DEVICE_A, told('a1', 'a2', 'a3'));
    const drafts = entries.map((entry) => ({
      ...(entry as Parameters<typeof chain>[0][number]),
      id: (entry.seq === 2 ? (entries[0] as LogEntry) : entry).id,
    }));
    const file = await makeLines(await chain(drafts, EMPTY_CHAIN, DEVICE_A));
    await take(db, file);
    const [again] = await take(db, file);
    expect(again).toMatchObject({
      added: 0,
      untaken: 0,
      present: 2,
      faults: [{ kind: 'duplicate-id', seq: 2 }],
    });
    expect(again?.faultCount).toBe(1);
  });

  it('loses what was deleted by who wrote it', async () => {
    const db = testDatabase();
    const entries = await makeEntries(DEVICE_A, told('a1', 'a2'));
    await take(db, await makeLines(entries));
    const { salt: _salt, content: _content, ...bare } = entries[0] as LogEntry;
    const [report] = await take(db, await makeLines([bare, ...entries.slice(1)]));
    expect(report).toMatchObject({ ok: true, erased: 1 });
    expect(await texts(db)).toEqual(['a2', undefined]);
  });

  it('loses it too where its place in the newer file is damaged', async () => {
    const db = testDatabase();
    const before = await makeEntries(DEVICE_A, told('a1', 'a2'));
    await take(db, await makeLines(before));
    const after = await makeEntries(DEVICE_A, [...told('a1', 'a2'), deletionOf(before[0])]);
    const [head, , ...rest] = await makeLines(after);
    const [report] = await take(db, [head as string, '{', ...rest]);
    expect(report).toMatchObject({ ok: false, added: 1 });
    expect(await texts(db)).toEqual(['a2', undefined, undefined]);
  });

  it('keeps what another’s log says was deleted: each device speaks for its own', async () => {
    const db = testDatabase();
    const a = await makeEntries(DEVICE_A, told('a1'));
    await take(db, await makeLines(a));
    const b = await makeLines(await makeEntries(DEVICE_B, [deletionOf(a[0])]));
    expect(await take(db, b)).toMatchObject([{ ok: true, added: 1 }]);
    expect(await texts(db)).toEqual(['a1', undefined]);
  });

  it('forgets all of it', async () => {
    const db = testDatabase();
    await take(db, await makeLines(await makeEntries(DEVICE_A, told('a1'))));
    await forgetTeam(db);
    expect([await texts(db), await teamDevices(db)]).toEqual([[], []]);
  });
});
