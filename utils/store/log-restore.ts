import { Dexie } from 'dexie';
import type { EntryHeader, LogEntry } from '../model/activity';
import { type WithLock, withLock } from '../platform/locks';
import { headOf, inChain } from './chains';
import type { Database } from './database';
import { contentsAt, keysOf } from './entry-keys';
import { chunkId, type ImportChunk, type ImportRun } from './import/import-row';
import { chunkTable } from './import/import-runs';
import { LOG_LOCK } from './log';
import { rowsUnder } from './rows-under';
import { forgetThreads } from './standing';
import { moveMails } from './thread-mails';
import { addEntries, dropContents } from './write-entries';

type Part = ImportChunk['chains'][number];

/** The runs of entries by device: a batch of a file has each device's in order. */
function partsOf(entries: readonly LogEntry[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { device, seq } of entries) {
    const part = parts.get(device);
    if (part === undefined) parts.set(device, { device, from: seq, to: seq });
    else part.to = seq;
  }
  return [...parts.values()];
}

/** The headers here that stand at the places of the entries, or have their ids. A batch of a file has each device's in order. */
export async function sameHere(db: Database, entries: readonly LogEntry[]): Promise<EntryHeader[]> {
  const ids = entries.map(({ id }) => id);
  const [placed, named] = await db.transaction('r', db.headers, (transaction) =>
    Dexie.Promise.all([
      Dexie.Promise.all(
        partsOf(entries).map(({ device, from, to }) => inChain(db.headers, device, from, to).toArray()),
      ),
      rowsUnder<EntryHeader>(transaction, 'headers', 'id', ids),
    ]),
  );
  return [...placed.flat(), ...named];
}

/** What corrections have moved stands where they put it, as in the browser that the log comes from. */
async function followCorrections(db: Database, entries: readonly LogEntry[]): Promise<void> {
  for (const { device, content } of entries) {
    if (content?.moves === undefined) continue;
    const { entries: ids, ...place } = content.moves;
    const headers = await db.headers.where('id').anyOf(ids).toArray();
    const own = headers.filter((header) => header.device === device);
    await moveMails(db, own, place);
  }
}

/**
 * What its own log says was deleted is deleted here too, where it came with an earlier file.
 * @param device the only one whose entries may go; null for all
 */
async function followDeletions(
  db: Database,
  entries: readonly LogEntry[],
  device: string | null,
): Promise<void> {
  const ids = entries.flatMap(({ kind, content }) =>
    kind === 'deletion' && content?.of !== undefined ? [content.of] : [],
  );
  if (ids.length === 0) return;
  const headers = await db.headers.where('id').anyOf(ids).toArray();
  const own = headers.filter((header) => device === null || header.device === device);
  const rows = await contentsAt(db, keysOf(own));
  await dropContents(db, keysOf(rows));
  await forgetThreads(
    db,
    rows.map(({ content }) => content.thread?.id ?? ''),
  );
}

/**
 * Adds entries of another log as they are, and what they say of others that are here; inside the caller's transaction.
 * @param deletes the device whose entries they may delete; null for any, as in a book whose owner has had several
 */
export async function takeEntries(
  db: Database,
  entries: readonly LogEntry[],
  deletes: string | null = null,
): Promise<void> {
  await addEntries(db, entries);
  await followCorrections(db, entries);
  await followDeletions(db, entries, deletes);
}

/**
 * Writes entries of another log as they are, each device's behind what is here of it, with how far the import has
 * come and what taking it back needs; one transaction. Resolves with the import as it is stored then.
 */
export async function restoreEntries(
  db: Database,
  run: ImportRun,
  entries: readonly LogEntry[],
  lock: WithLock = withLock,
): Promise<ImportRun> {
  const next = entries.length === 0 ? run : { ...run, chunks: run.chunks + 1 };
  const chains = partsOf(entries);
  const chunk = {
    id: chunkId(run.id, next.chunks),
    records: [],
    entryIds: [],
    taskIds: [],
    names: [],
    chains,
  };
  await lock(LOG_LOCK, () =>
    db.transaction('rw', db.tables, async () => {
      await takeEntries(db, entries);
      if (entries.length > 0) await chunkTable(db).put(chunk);
      await db.imports.put(next);
    }),
  );
  return next;
}

/** Takes a part of a log out again; resolves with how many entries stay, since others were written behind them. */
export async function takeBackChain(db: Database, { device, from, to }: Part): Promise<number> {
  if ((await headOf(db, device)).seq !== to) return to - from + 1;
  const range = inChain(db.headers, device, from, to);
  const keys = await range.primaryKeys();
  await db.headers.bulkDelete(keys);
  await dropContents(db, keys);
  return 0;
}
