import type { RecordKind } from '../../model/book';
import type { Database } from '../database';
import { recordKey } from '../merge/pair-row';
import { readable } from '../readable';
import { rowsUnder } from '../rows-under';
import { mergedSetting } from './merge-setting';
import { type BackupTable, OWN_SETTINGS, type Row } from './tables';

/** What rows of a backup come to here. */
export type RowPlan = {
  fresh: Row[];
  /** The backup has the newer one. */
  changed: { here: Row; theirs: Row }[];
  /** What is here stays, though the backup has another one. */
  stays: { here: Row; theirs: Row }[];
  same: number;
};

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** True where two rows say the same, in whatever order their members are. */
const isSame = (one: Row, other: Row) => JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

/** The records that were merged into others here: a backup from before must not bring them back. */
async function mergedAway(db: Database, kind: RecordKind, rows: readonly Row[]): Promise<Set<string>> {
  const keys = rows.map(({ id }) => recordKey(kind, String(id)));
  const gone = new Set(keys);
  const merges = (await db.merges.orderBy('[gone+into]').keys()) as unknown as [string, string][];
  return new Set(merges.flatMap(([key]) => (gone.has(key as never) ? [key.slice(kind.length + 1)] : [])));
}

/** A merge of a record that stands here by itself was taken back. */
async function isTakenBack(db: Database, { gone, kind }: Row): Promise<boolean> {
  const tables = { deal: db.deals, lead: db.leads, contact: db.contacts, account: db.accounts };
  const id = String(gone).slice(String(kind).length + 1);
  return (await tables[kind as RecordKind].get(id)) !== undefined;
}

async function wanted(
  db: Database,
  { name, record, key }: BackupTable,
  rows: readonly Row[],
): Promise<Row[]> {
  if (name === 'settings') return rows.filter((row) => !OWN_SETTINGS.has(String(row[key])));
  if (record !== undefined) {
    const away = await mergedAway(db, record, rows);
    return rows.filter((row) => !away.has(String(row[key])));
  }
  if (name !== 'merges') return [...rows];
  const back = await Promise.all(rows.map((row) => isTakenBack(db, row)));
  return rows.filter((_row, at) => back[at] === false);
}

/** An import that was under way has no file here: what it brought stays, and can be taken back. */
function settled(name: string, row: Row): Row {
  const isUnderWay = name === 'imports' && (row.state === 'writing' || row.state === 'undoing');
  return isUnderWay ? { ...row, state: 'done' } : row;
}

function decide(table: BackupTable, here: Row, theirs: Row, plan: RowPlan): void {
  const merged = table.name === 'settings' ? mergedSetting(here, theirs) : null;
  const now = merged ?? theirs;
  if (isSame(here, now)) plan.same += 1;
  else if (merged !== null || table.isNewer(theirs, here)) plan.changed.push({ here, theirs: now });
  else plan.stays.push({ here, theirs });
}

/** What rows of one table come to: what is not here is new, and of two that differ the newer one stays. Nothing is written. */
export async function planRows(db: Database, table: BackupTable, rows: readonly Row[]): Promise<RowPlan> {
  const { name, key, schema } = table;
  const asked = await wanted(db, table, rows);
  const plan: RowPlan = { fresh: [], changed: [], stays: [], same: rows.length - asked.length };
  const keyOf = (row: Row) => String(row[key]);
  const stored = await db.transaction('r', db.table(name), (transaction) =>
    rowsUnder<Row>(transaction, name, null, asked.map(keyOf)),
  );
  const byKey = new Map(stored.map((row) => [keyOf(row), row]));
  for (const theirs of asked) {
    const there = byKey.get(keyOf(theirs));
    if (there === undefined) plan.fresh.push(settled(name, theirs));
    else {
      const here = readable(schema, there, name);
      // What is damaged here gives way to what is whole.
      if (here === null) plan.changed.push({ here: theirs, theirs });
      else decide(table, here, theirs, plan);
    }
  }
  return plan;
}
