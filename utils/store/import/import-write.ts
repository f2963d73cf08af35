import { Dexie } from 'dexie';
import { companyKey } from '../../identity/one-company';
import type { Plan, Write } from '../../import/plan/plan';
import type { Deal, Task } from '../../model/book';
import type { Database } from '../database';
import { addNames, byList } from '../name-lists';
import { foldedName } from '../rows';
import { taskRow } from '../task-row';
import { chunkId, type ImportChunk, type ImportRun } from './import-row';
import { chunkTable } from './import-runs';

/** What a chunk of rows comes to. */
export type ChunkWrites = { writes: readonly Write[]; tasks: readonly Task[]; names: Plan['names'] };

export const TABLE_OF = { deal: 'deals', lead: 'leads', contact: 'contacts', account: 'accounts' } as const;

/** A record with what its table is indexed by. */
export function rowOf(record: object): object {
  const { name, contacts } = record as Partial<Deal>;
  const people = contacts?.map(({ contactId }) => contactId);
  return {
    ...record,
    folded: foldedName(name ?? ''),
    ...(people && { people }),
    ...('domains' in record && { bare: companyKey(name ?? '') }),
  };
}

const isNew = ({ before }: Write) => before === null;

async function putAll(db: Database, writes: readonly Write[]): Promise<void> {
  const kinds = new Set(writes.map(({ kind }) => kind));
  const written = [...kinds].flatMap((kind) => {
    const own = writes.filter((write) => write.kind === kind);
    const [made, changed] = [own.filter(isNew), own.filter((write) => !isNew(write))];
    const table = db.table(TABLE_OF[kind]);
    // Adding is quicker: nobody has to be told what the rows were before.
    return [
      table.bulkAdd(made.map(({ after }) => rowOf(after))),
      table.bulkPut(changed.map(({ after }) => rowOf(after))),
    ];
  });
  await Dexie.Promise.all(written);
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
  { writes, tasks, names }: ChunkWrites,
  entryIds: readonly string[],
): Promise<ImportRun> {
  const isEmpty = [writes, tasks, entryIds, names].every(({ length }) => length === 0);
  const next = isEmpty ? run : { ...run, chunks: run.chunks + 1 };
  if (!isEmpty) {
    await putAll(db, writes);
    if (tasks.length > 0) await db.tasks.bulkPut(tasks.map(taskRow));
    for (const [list, added] of byList(names)) await addNames(db, list, added);
    const taskIds = tasks.map(({ id }) => id);
    const chunk = {
      id: chunkId(run.id, next.chunks),
      records: journalOf(writes),
      entryIds: [...entryIds],
      taskIds,
      chains: [],
      names,
    };
    await chunkTable(db).put(chunk);
  }
  await db.imports.put(next);
  return next;
}
