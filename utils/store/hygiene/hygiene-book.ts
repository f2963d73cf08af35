import type { Table } from 'dexie';
import type { z } from 'zod';
import { account, deal, lead } from '../../model/book';
import type { BookEntry, BookReader } from '../../model/hygiene';
import type { Database, EntryKey } from '../database';
import { twinsByRecord } from '../merge/twins';
import { namesOn } from '../name-lists';
import { getContacts } from '../people';
import { readableRows } from '../readable';
import { type ContentRow, toldBy } from '../rows';
import { readSettings } from '../settings';

/** Few enough records that checking them is no long task, on a slow machine too. */
const RECORDS = 100;
/** Entries are not checked one by one: more at a time. */
const ENTRIES = 500;

/** A table in the order of its keys, in parts. */
async function* inParts<Row, Key extends string | EntryKey>(
  table: Table<Row, Key>,
  size: number,
  keyOf: (row: Row) => Key,
): AsyncGenerator<Row[]> {
  let rows = await table.orderBy(':id').limit(size).toArray();
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    rows = await table.where(':id').above(keyOf(last)).limit(size).toArray();
  }
}

async function* records<S extends z.ZodType>(
  table: Table<{ id: string }, string>,
  schema: S,
  size: number,
): AsyncGenerator<z.output<S>[]> {
  for await (const rows of inParts(table, size, ({ id }) => id)) {
    yield readableRows(schema, rows, table.name);
  }
}

function entryOf(row: ContentRow): BookEntry[] {
  return row.target === undefined ? [] : [{ ...toldBy(row), target: row.target }];
}

async function* entries(db: Database): AsyncGenerator<BookEntry[]> {
  const keyOf = ({ device, seq }: ContentRow): EntryKey => [device, seq];
  for await (const rows of inParts(db.contents, ENTRIES, keyOf)) yield rows.flatMap(entryOf);
}

async function withTask(db: Database, dealIds: readonly string[]): Promise<Set<string>> {
  const tasks = await db.tasks
    .where('dealId')
    .anyOf([...dealIds])
    .filter(({ done }) => !done)
    .toArray();
  return new Set(tasks.flatMap(({ dealId }) => dealId ?? []));
}

/** The book as its survey reads it, so many records at a time. Nothing is held between two parts. */
export function hygieneBook(db: Database, size = RECORDS): BookReader {
  return {
    stages: async () => (await readSettings(db)).stages,
    deals: () => records(db.deals as unknown as Table<{ id: string }, string>, deal, size),
    leads: () => records(db.leads as unknown as Table<{ id: string }, string>, lead, size),
    accounts: () => records(db.accounts as unknown as Table<{ id: string }, string>, account, size),
    entries: () => entries(db),
    peopleOf: async (deals) => {
      const ids = new Set(deals.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId)));
      return new Map((await getContacts(db, [...ids])).map((person) => [person.id, person]));
    },
    withTask: (ids) => withTask(db, ids),
    twins: () => twinsByRecord(db),
    listOf: async (field) => (field === 'product' || field === 'owner' ? await namesOn(db, field) : []),
  };
}
