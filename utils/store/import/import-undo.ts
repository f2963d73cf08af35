import { Dexie } from 'dexie';
import type { Database } from '../database';
import { eraseContents } from '../erase';
import { takeBackChain } from '../log-restore';
import { byList, removeNames } from '../name-lists';
import { readable } from '../readable';
import { targetKey } from '../rows';
import { chunkId, type ImportChunk, type ImportedRecord, type ImportRun, importChunk } from './import-row';
import { chunkTable } from './import-runs';
import { rowOf, TABLE_OF } from './import-write';

/** Whether the log tells of a deal or lead that the import made: somebody has worked on it since. */
async function isTold(db: Database, { kind, id }: ImportedRecord): Promise<boolean> {
  if (kind !== 'deal' && kind !== 'lead') return false;
  const target = targetKey(kind, id);
  const range = db.contents.where('[target+at+seq]').between([target, Dexie.minKey], [target, Dexie.maxKey]);
  return (await range.limit(1).count()) > 0;
}

/** Whether others hold on to a person or company that the import made. */
async function isNeeded(db: Database, { kind, id }: ImportedRecord): Promise<boolean> {
  if (kind === 'contact') return (await db.deals.where('people').equals(id).limit(1).count()) > 0;
  if (kind !== 'account') return false;
  const deals = await db.deals.where('accountId').equals(id).limit(1).count();
  return deals > 0 || (await db.contacts.where('accountId').equals(id).limit(1).count()) > 0;
}

/** Puts one record back as it was, or takes it out; false where it was changed or used since, and stays. */
async function takeBack(db: Database, record: ImportedRecord): Promise<boolean> {
  const table = db.table(TABLE_OF[record.kind]);
  const now = (await table.get(record.id)) as { updatedAt?: unknown } | undefined;
  if (now === undefined) return true;
  if (now.updatedAt !== record.updatedAt) return false;
  if (record.before !== null) await table.put(rowOf(record.before));
  else if ((await isTold(db, record)) || (await isNeeded(db, record))) return false;
  else await table.delete(record.id);
  return true;
}

/** Deals and leads before the people and companies that they hold on to. */
const ORDER = ['deal', 'lead', 'contact', 'account'];

async function takeBackRecords(db: Database, chunk: ImportChunk): Promise<number> {
  let kept = 0;
  const records = [...chunk.records].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const record of records) if (!(await takeBack(db, record))) kept += 1;
  await db.tasks.bulkDelete(chunk.taskIds);
  for (const part of chunk.chains) kept += await takeBackChain(db, part);
  for (const [list, names] of byList(chunk.names)) await removeNames(db, list, names);
  return kept;
}

/**
 * Takes back the last chunk of an import that still stands, in one transaction; what it logged is erased before.
 * Resolves with the import as it is stored then; with `chunks` 0 all is taken back.
 */
export async function undoChunk(db: Database, run: ImportRun, now: string): Promise<ImportRun> {
  const id = chunkId(run.id, run.chunks);
  const chunk = readable(importChunk, await chunkTable(db).get(id), 'imports');
  if (chunk !== null && chunk.entryIds.length > 0)
    await eraseContents(db, chunk.entryIds, { by: run.by, now, mayReturn: true });
  return db.transaction('rw', db.tables, async () => {
    const kept = chunk === null ? 0 : await takeBackRecords(db, chunk);
    const next: ImportRun = { ...run, state: 'undoing', chunks: run.chunks - 1, kept: run.kept + kept };
    // Ids of entries stay: their headers stand in the log for ever, and a later import must not meet them as its own.
    if (chunk !== null && chunk.entryIds.length > 0)
      await chunkTable(db).put({ ...chunk, records: [], taskIds: [], names: [] });
    else await db.imports.delete(id);
    await db.imports.put(next);
    return next;
  });
}

/** Threads that were put on a deal or lead which is gone again belong to none. */
export async function unlinkGone(db: Database): Promise<void> {
  await db.transaction('rw', db.threads, db.deals, db.leads, async () => {
    for (const link of await db.threads.toArray()) {
      const dealGone = link.dealId !== null && (await db.deals.get(link.dealId)) === undefined;
      const leadGone = link.leadId !== null && (await db.leads.get(link.leadId)) === undefined;
      if (dealGone) await db.threads.update(link.id, { dealId: null });
      if (leadGone) await db.threads.update(link.id, { leadId: null });
    }
  });
}
