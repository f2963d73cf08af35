import { faults } from '../../utils/backup/backup-file';
import { type BackupSource, contentsOf } from '../../utils/backup/read-backup';
import { type LogEntry, logEntry, logHead } from '../../utils/model/activity';
import type { Moved } from '../../utils/store/backup/restore-log';
import { BACKUP_TABLES, type BackupTable, movedRow, type Row } from '../../utils/store/backup/tables';
import { readAhead } from '../../utils/store/read-ahead';

/** What one transaction writes: who else wants the store waits for no more. */
const BATCH = 2_500;

/** What is done with the parts of a backup, in their order. */
export type Step =
  | { is: 'rows'; table: BackupTable; rows: Row[] }
  | { is: 'log'; entries: LogEntry[]; moved: Moved[] };

function rowOf(table: BackupTable, row: unknown): Row {
  const { success, data } = table.schema.safeParse(row);
  if (!success) throw faults.edited(`a row of ${table.name}`);
  return data;
}

function tableOf(name: string): BackupTable {
  const table = BACKUP_TABLES.find((one) => one.name === name);
  if (table === undefined) throw faults.newer();
  return table;
}

/** An entry of a log, kept as it was written: the schema only judges. Null for the first line of a chain. */
function entryOf(text: string): LogEntry | null {
  const written: unknown = JSON.parse(text);
  if (logHead.safeParse(written).success) return null;
  if (!logEntry.safeParse(written).success) throw faults.edited('an entry of its log');
  return written as LogEntry;
}

type Waiting = { table: BackupTable | null; rows: Row[]; entries: LogEntry[]; moved: Moved[] };

const nothing = (): Waiting => ({ table: null, rows: [], entries: [], moved: [] });

function* stepsOf({ table, rows, entries, moved }: Waiting): Generator<Step> {
  if (table !== null && rows.length > 0) yield { is: 'rows', table, rows };
  if (entries.length > 0) yield { is: 'log', entries, moved };
}

async function* partsOf(source: BackupSource): AsyncGenerator<Step> {
  let waiting = nothing();
  for await (const content of contentsOf(source)) {
    if (content.is === 'log') {
      const entry = entryOf(content.text);
      if (entry !== null) waiting.entries.push(entry);
    } else if (content.line.table === 'moved') {
      waiting.moved.push(movedRow.parse(content.line.row));
    } else {
      const table = tableOf(content.line.table);
      if (waiting.table !== table) {
        // Places of entries whose batch is still to come go with them.
        yield* stepsOf(waiting);
        waiting = { ...nothing(), table };
      }
      waiting.rows.push(rowOf(table, content.line.row));
    }
    const isFull = waiting.rows.length >= BATCH || waiting.entries.length >= BATCH;
    if (!isFull) continue;
    yield* stepsOf(waiting);
    waiting = { ...waiting, rows: [], entries: [] };
  }
  yield* stepsOf(waiting);
}

/**
 * The parts of a backup that was found whole, each parsed, in batches that are written at once. The next batch is read
 * while the last is written.
 * @throws BackupFault where a row is none that this version knows
 */
export const walk = (source: BackupSource): AsyncGenerator<Step> => readAhead(partsOf(source));
