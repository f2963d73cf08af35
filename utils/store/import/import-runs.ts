import type { Database } from '../database';
import { readable, readableRows } from '../readable';
import { type ImportChunk, type ImportRun, importChunk, importRun } from './import-row';

/** Every import, the last one first. */
export async function listImports(db: Database): Promise<ImportRun[]> {
  return readableRows(importRun, await db.imports.orderBy('at').reverse().toArray(), 'imports');
}

export async function getImport(db: Database, id: string): Promise<ImportRun | null> {
  return readable(importRun, await db.imports.get(id), 'imports');
}

/** Writes how far an import has come. @throws ZodError when it is not as the model wants it. */
export async function saveImport(db: Database, run: ImportRun): Promise<void> {
  await db.imports.put(importRun.parse(run));
}

/** The chunks of imports: in the same table, so that the list of imports and they are one. */
export function chunkTable(db: Database) {
  return db.table<ImportChunk, string>('imports');
}

/** All chunks of an import. */
function chunksOf(db: Database, importId: string) {
  return chunkTable(db).where('id').between(`${importId}|`, `${importId}|\uffff`);
}

/** Forgets an import that left nothing. */
export async function forgetImport(db: Database, importId: string): Promise<void> {
  await db.imports.delete(importId);
}

/** Only the last import can be taken back: what the earlier ones would need for it goes. */
export async function settleEarlier(db: Database, lastId: string): Promise<void> {
  const earlier = (await listImports(db)).filter(({ id, state }) => id !== lastId && state === 'done');
  for (const run of earlier.filter(({ chunks }) => chunks > 0)) {
    await db.transaction('rw', db.imports, async () => {
      await chunksOf(db, run.id).delete();
      await db.imports.update(run.id, { chunks: 0 });
    });
  }
}

/** Ids of entries that imports had logged and that were taken back with them. */
export async function undoneEntryIds(db: Database): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const { id } of (await listImports(db)).filter(({ state }) => state !== 'done')) {
    const chunks = readableRows(importChunk, await chunksOf(db, id).toArray(), 'imports');
    for (const chunk of chunks.filter(({ records }) => records.length === 0))
      for (const entryId of chunk.entryIds) ids.add(entryId);
  }
  return ids;
}

/** Whether entries of the log came with an import and were taken back with it. */
export async function hasUndoneEntries(db: Database, importId: string): Promise<boolean> {
  return (await chunksOf(db, importId).count()) > 0;
}
