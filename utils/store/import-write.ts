import type { Write } from '../import/plan/plan';
import type { Deal, Task } from '../model/book';
import type { Database } from './database';
import { chunkId, type ImportChunk, type ImportRun } from './import-row';
import { chunkTable } from './import-runs';
import { foldedName } from './rows';

/** What a chunk of rows comes to. */
export type ChunkWrites = { writes: readonly Write[]; tasks: readonly Task[] };

export const TABLE_OF = { deal: 'deals', lead: 'leads', contact: 'contacts', account: 'accounts' } as const;

/** A record with what its table is indexed by. */
export function rowOf(record: object): object {
  const { name, contacts } = record as Partial<Deal>;
  const people = contacts?.map(({ contactId }) => contactId);
  return { ...record, folded: foldedName(name ?? ''), ...(people && { people }) };
}

const isNew = ({ before }: Write) => before === null;

async function putAll(db: Database, writes: readonly Write[]): Promise<void> {
  const kinds = new Set(writes.map(({ kind }) => kind));
  for (const kind of kinds) {
    const own = writes.filter((write) => write.kind === kind);
    const [made, changed] = [own.filter(isNew), own.filter((write) => !isNew(write))];
    // Adding is quicker: nobody has to be told what the rows were before.
    await db.table(TABLE_OF[kind]).bulkAdd(made.map(({ after }) => rowOf(after)));
    await db.table(TABLE_OF[kind]).bulkPut(changed.map(({ after }) => rowOf(after)));
  }
}

/** A plan names each record once. */
function journalOf(writes: readonly Write[]): ImportChunk['records'] {
  return writes.map(({ kind, before, after }) => ({
    kind,
    id: after.id,
    updatedAt: after.updatedAt,
    before,
  }));
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
    if (tasks.length > 0) await db.tasks.bulkPut([...tasks]);
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
