import { withLock } from '../../platform/locks';
import { BOOK_LOCK } from '../book-lock';
import type { Database } from '../database';
import { rowOf } from '../import/import-write';
import { append } from '../log';
import { type TaskRow, taskRow } from '../task-row';
import { olderKept } from './older-kept';
import { planRows, type RowPlan } from './plan-rows';
import type { BackupTable, Row } from './tables';

/** Who restores, when, and which file. */
export type RestoreBy = { by: string; now: string; file: string };

function stored({ name, record }: BackupTable, row: Row): object {
  if (record !== undefined) return rowOf(row);
  return name === 'tasks' ? taskRow(row as TaskRow) : row;
}

/**
 * Brings rows of one table back: what is not here, and what is newer. Of records the log keeps what the older one said,
 * in the same transaction. The same rows again change nothing. Resolves with what was done.
 */
export async function restoreRows(
  db: Database,
  table: BackupTable,
  rows: readonly Row[],
  { by, now, file }: RestoreBy,
): Promise<RowPlan> {
  return withLock(BOOK_LOCK, async () => {
    const plan = await planRows(db, table, rows);
    const source = `import:${file.slice(0, 300)}`;
    const older = table.record === undefined ? [] : await olderKept(db, table.record, plan, source);
    const writes = [...plan.fresh, ...plan.changed.map(({ theirs }) => theirs)];
    const write = () => db.table(table.name).bulkPut(writes.map((row) => stored(table, row)));
    if (older.length > 0) await append(db, older, { by, now, alongside: write });
    else if (writes.length > 0) await db.transaction('rw', db.table(table.name), write);
    return plan;
  });
}
