import type { Write } from '../import/plan/plan';
import type { Account, Contact, Deal, Lead, RecordKind, Task } from '../model/book';
import type { Database } from './database';
import { chunkId, type ImportChunk, type ImportRun } from './import-row';
import { chunkTable } from './import-runs';
import { foldedName } from './rows';

/** What a chunk of rows comes to. */
export type ChunkWrites = { writes: readonly Write[]; tasks: readonly Task[] };

export const TABLE_OF = { deal: 'deals', lead: 'leads', contact: 'contacts', account: 'accounts' } as const;

type AnyRecord = Deal | Lead | Contact | Account;

/** A record with what its table is indexed by. */
export function rowOf(record: object): object {
  const { name, contacts } = record as Partial<Deal>;
  const people = contacts?.map(({ contactId }) => contactId);
  return { ...record, folded: foldedName(name ?? ''), ...(people && { people }) };
}

async function putAll(db: Database, writes: readonly Write[]): Promise<void> {
  const kinds = new Set(writes.map(({ kind }) => kind));
  for (const kind of kinds) {
    const rows = writes.filter((write) => write.kind === kind).map(({ after }) => rowOf(after));
    await db.table(TABLE_OF[kind]).bulkPut(rows);
  }
}

/** Several writes of one record in a chunk count as one: what it was before the first, what it is after the last. */
function journalOf(writes: readonly Write[]): ImportChunk['records'] {
  const records = new Map<
    string,
    { kind: RecordKind; id: string; updatedAt: string; before: AnyRecord | null }
  >();
  for (const { kind, before, after } of writes) {
    const key = `${kind}:${after.id}`;
    const first = records.get(key);
    const was = first === undefined ? before : first.before;
    records.set(key, { kind, id: after.id, updatedAt: after.updatedAt, before: was });
  }
  return [...records.values()];
}

/**
 * Writes a chunk, what taking it back needs, and how far the import has come, inside the caller's transaction: all
 * or nothing. Resolves with the import as it is stored then.
 */
export async function writeChunk(
  db: Database,
  run: ImportRun,
  { writes, tasks }: ChunkWrites,
  entryIds: readonly string[],
): Promise<ImportRun> {
  const isEmpty = writes.length === 0 && tasks.length === 0 && entryIds.length === 0;
  const next = isEmpty ? run : { ...run, chunks: run.chunks + 1 };
  if (!isEmpty) {
    await putAll(db, writes);
    await db.tasks.bulkPut([...tasks]);
    const taskIds = tasks.map(({ id }) => id);
    const chunk = {
      id: chunkId(run.id, next.chunks),
      records: journalOf(writes),
      entryIds: [...entryIds],
      taskIds,
    };
    await chunkTable(db).put(chunk);
  }
  await db.imports.put(next);
  return next;
}
