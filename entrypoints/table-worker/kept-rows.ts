import type { ListName, TableRow } from '../../utils/model/table';
import type { Database } from '../../utils/store/database';
import { lateCells } from '../../utils/store/table/table-late-cells';
import { allRows, tableOf, toRows } from '../../utils/store/table/table-rows';
import { LATE } from '../../utils/tables/columns';

/** The rows of a list in memory, in the order of their ids. */
export interface KeptRows {
  all: () => readonly TableRow[];
  read: () => Promise<void>;
  /** Reads some records anew: they came, went or changed. */
  readSome: (ids: readonly string[]) => Promise<void>;
  /** Looks up what stands beside the records, where that is not yet known. */
  fill: (rows: readonly TableRow[], columns: readonly string[]) => Promise<void>;
  /** What was looked up may be out of date. */
  forget: (columns: readonly string[]) => void;
}

const byId = (one: TableRow, other: TableRow) => (one.id < other.id ? -1 : 1);

/** Holds the rows of a list. Nothing is read before it is asked for. */
export function keepRows(db: Database, list: ListName): KeptRows {
  let rows: TableRow[] = [];

  async function read() {
    const fresh: TableRow[] = [];
    for await (const some of allRows(db, list)) fresh.push(...some);
    rows = fresh;
  }

  async function readSome(ids: readonly string[]) {
    const records = (await tableOf(db, list).bulkGet([...ids])).filter((record) => record !== undefined);
    const fresh = await toRows(db, list, records);
    const changed = new Set(ids);
    rows = [...rows.filter(({ id }) => !changed.has(id)), ...fresh].sort(byId);
  }

  async function fill(some: readonly TableRow[], columns: readonly string[]) {
    for (const column of LATE[list].filter((late) => columns.includes(late))) {
      const missing = some.filter(({ cells }) => cells[column] === undefined);
      if (missing.length === 0) continue;
      const ids = missing.map(({ id }) => id);
      const found = await lateCells(db, list, column, ids);
      for (const { id, cells } of missing) cells[column] = found.get(id) ?? null;
    }
  }

  function forget(columns: readonly string[]) {
    for (const { cells } of rows) for (const column of columns) delete cells[column];
  }

  return { all: () => rows, read, readSome, fill, forget };
}
