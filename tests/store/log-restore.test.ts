import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { chain, type Draft, EMPTY_CHAIN } from '../../utils/log/entry';
import type { ActivityContent, LogEntry } from '../../utils/model/activity';
import type { Database } from '../../utils/store/database';
import { allEntries, recentOf } from '../../utils/store/entries';
import type { ImportRun } from '../../utils/store/import/import-row';
import { saveImport } from '../../utils/store/import/import-runs';
import { undoChunk } from '../../utils/store/import/import-undo';
import { append } from '../../utils/store/log';
import { checkLog } from '../../utils/store/log-parts';
import { restoreEntries, sameHere } from '../../utils/store/log-restore';
import { targetKey } from '../../utils/store/rows';
import { testDatabase } from './test-database';

const OTHER = '018f6d2e-0000-7000-8000-0000000000aa';
const AT = '2026-11-20T10:00:00.000Z';
const BY = 'sam@vendor.example';
const id = (at: number) => `018f6d2e-0000-7000-8000-${String(at).padStart(12, '0')}`;
const RUN: ImportRun = {
  id: 'run-1',
  at: AT,
  state: 'writing',
  file: 'log.jsonl',
  bytes: 100,
  form: null,
  sheet: null,
  mapping: null,
  table: 'log',
  today: '2026-11-20',
  by: BY,
  position: 0,
  bytesRead: 0,
  counts: { new: 0, changed: 0, unchanged: 0, repeated: 0, refused: 0 },
  chunks: 0,
  entryId: null,
  stagesBefore: null,
  kept: 0,
};

function logOf(...contents: ActivityContent[]): Promise<LogEntry[]> {
  const drafts = contents.map(
    (content, at): Draft => ({
      id: id(at + 1),
      by: BY,
      kind: content.moves ? 'correction' : 'remark',
      at: AT,
      recordedAt: AT,
      salt: '0'.repeat(32),
      content,
    }),
  );
  return chain(drafts, EMPTY_CHAIN, OTHER);
}

async function ours(db: Database): Promise<void> {
  const entry = { kind: 'remark' as const, at: AT, content: { text: 'Ours' } };
  await append(db, [entry], { by: 'maya@vendor.example', now: AT });
}

async function everything(db: Database): Promise<LogEntry[]> {
  const found: LogEntry[] = [];
  for await (const some of allEntries(db, { chunk: 100 })) found.push(...some);
  return found;
}

describe('a log that is taken in', () => {
  it('stands beside ours as it was written, and both are whole', async () => {
    const db = testDatabase();
    await ours(db);
    const entries = await logOf({ text: 'One' }, { text: 'Two' });
    await restoreEntries(db, RUN, entries);
    expect((await everything(db)).filter(({ device }) => device === OTHER)).toEqual(entries);
    expect(await checkLog(db, AT)).toMatchObject({ ok: true, entries: 3 });
  });

  it('has deleted contents no more than its file has', async () => {
    const db = testDatabase();
    const [one, two] = (await logOf({ text: 'One' }, { text: 'Two' })) as [LogEntry, LogEntry];
    const { salt: _, content: __, ...deleted } = one;
    await restoreEntries(db, RUN, [deleted, two]);
    expect(await everything(db)).toEqual([deleted, two]);
  });

  it('shows mails where its corrections have put them', async () => {
    const db = testDatabase();
    const [from, to] = [
      { id: 'd1', name: 'Vans' },
      { id: 'd2', name: 'Ovens' },
    ];
    const entries = await logOf(
      { text: 'One', deal: from },
      { of: id(1), moves: { entries: [id(1)], deal: to } },
    );
    await restoreEntries(db, RUN, entries);
    expect(await recentOf(db, targetKey('deal', 'd1'), 5)).toEqual([]);
    expect((await recentOf(db, targetKey('deal', 'd2'), 5)).map(({ header }) => header.id)).toEqual([id(1)]);
    expect(await checkLog(db, AT)).toMatchObject({ ok: true });
  });

  it('is known again by place and by id', async () => {
    const db = testDatabase();
    const entries = await logOf({ text: 'One' }, { text: 'Two' });
    await restoreEntries(db, RUN, entries.slice(0, 1));
    const moved = { ...(entries[0] as LogEntry), seq: 9 };
    expect((await sameHere(db, entries)).map(({ seq }) => seq)).toEqual([1, 1]);
    expect((await sameHere(db, [moved])).map(({ seq }) => seq)).toEqual([1]);
  });

  it('goes as a whole when it is taken back', async () => {
    const db = testDatabase();
    await ours(db);
    const entries = await logOf({ text: 'One' }, { text: 'Two' }, { text: 'Three' });
    let run = await restoreEntries(db, RUN, entries.slice(0, 2));
    run = await restoreEntries(db, run, entries.slice(2));
    await saveImport(db, run);
    while (run.chunks > 0) run = await undoChunk(db, run, AT);
    expect([run.kept, (await everything(db)).map(({ content }) => content?.text)]).toEqual([0, ['Ours']]);
  });

  it('stays where entries were written behind it', async () => {
    const db = testDatabase();
    const entries = await logOf({ text: 'One' }, { text: 'Two' });
    const run = await restoreEntries(db, RUN, entries.slice(0, 1));
    await restoreEntries(db, { ...RUN, id: 'run-2' }, entries.slice(1));
    expect((await undoChunk(db, run, AT)).kept).toBe(1);
    expect(await everything(db)).toEqual(entries);
  });
});
