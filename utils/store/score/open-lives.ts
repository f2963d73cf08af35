import { Dexie, type Transaction } from 'dexie';
import { type Contact, contact, type Deal, deal, type Lead, lead, type Task, task } from '../../model/book';
import type { BookEntry } from '../../model/hygiene';
import type { Database } from '../database';
import { contactsOf } from '../deals';
import { readableRows } from '../readable';
import { type ContentRow, targetKey, toldBy } from '../rows';
import { answersOf, rowsUnder } from '../rows-under';

/** An open deal or lead with what its score is worked out from. */
export type OpenLife = { tasks: Task[]; entries: Omit<BookEntry, 'target'>[] } & (
  | { kind: 'deal'; record: Deal; people: Contact[] }
  | { kind: 'lead'; record: Lead }
);

type Kind = OpenLife['kind'];

/** Some of them, and the last id that was looked for: what comes next comes after it. */
type Part = { lives: OpenLife[]; last: string };

const KINDS = {
  deal: { table: 'deals', field: 'dealId' },
  lead: { table: 'leads', field: 'leadId' },
} as const;

/** What the log says of each record, oldest first, in the order of the ids. */
async function entriesOf(transaction: Transaction, kind: Kind, ids: readonly string[]) {
  const index = transaction.idbtrans.objectStore('contents').index('[target+at+seq]');
  const rows = await answersOf<ContentRow[]>(
    ids.map((id) => {
      const target = targetKey(kind, id);
      return index.getAll(IDBKeyRange.bound([target], [target, []]));
    }),
  );
  return rows.map((some) => some.map(toldBy));
}

async function tasksBy(transaction: Transaction, kind: Kind, ids: readonly string[]) {
  const { field } = KINDS[kind];
  const rows = readableRows(task, await rowsUnder(transaction, 'tasks', field, ids), 'tasks');
  const found = new Map<string | null, Task[]>();
  for (const one of rows) found.set(one[field], [...(found.get(one[field]) ?? []), one]);
  return found;
}

/** The people of each deal, in the order of the deals. */
async function peopleOf(
  db: Database,
  transaction: Transaction,
  deals: readonly Deal[],
): Promise<Contact[][]> {
  const ids = deals.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId));
  const rows = readableRows(contact, await rowsUnder(transaction, 'contacts', null, ids), 'contacts');
  const found = new Map(rows.map((one) => [one.id, one]));
  const isThere = ({ contactId }: Deal['contacts'][number]) => found.has(contactId);
  return Dexie.Promise.all(
    // One that is not there may have been merged into another.
    deals.map((one) =>
      one.contacts.every(isThere)
        ? one.contacts.flatMap(({ contactId }) => found.get(contactId) ?? [])
        : contactsOf(db, one),
    ),
  );
}

/** The records with their tasks and with what the log says of them. */
async function besideOf<R extends Deal | Lead>(transaction: Transaction, kind: Kind, records: readonly R[]) {
  const ids = records.map(({ id }) => id);
  const tasks = await tasksBy(transaction, kind, ids);
  const entries = await entriesOf(transaction, kind, ids);
  return records.map((record, at) => ({
    record,
    tasks: tasks.get(record.id) ?? [],
    entries: entries[at] ?? [],
  }));
}

async function livesOf(
  db: Database,
  transaction: Transaction,
  kind: Kind,
  ids: readonly string[],
): Promise<OpenLife[]> {
  const rows = await rowsUnder(transaction, KINDS[kind].table, null, ids);
  if (kind === 'lead') {
    const leads = await besideOf(transaction, kind, readableRows(lead, rows, 'leads'));
    return leads.map((life) => ({ kind, ...life }));
  }
  const deals = readableRows(deal, rows, 'deals');
  const people = await peopleOf(db, transaction, deals);
  const lives = await besideOf(transaction, kind, deals);
  return lives.map((life, at) => ({ kind, ...life, people: people[at] ?? [] }));
}

/**
 * The open records of a kind in the order of their ids, so many at a time, from after one of them on. A part is read in
 * one transaction, by few requests: to ask for each thing of each record took most of the time.
 */
export async function* openLives(
  db: Database,
  kind: Kind,
  { after, size }: { after: string | null; size: number },
): AsyncGenerator<Part> {
  const table = kind === 'deal' ? db.deals : db.leads;
  const tables = [table, db.contacts, db.merges, db.tasks, db.contents];
  const open: string[] = await table.where('status').equals('open').primaryKeys();
  const ids = after === null ? open : open.filter((id) => id > after);
  for (let start = 0; start < ids.length; start += size) {
    const some = ids.slice(start, start + size);
    const lives = await db.transaction('r', tables, (transaction) => livesOf(db, transaction, kind, some));
    yield { lives, last: some.at(-1) ?? '' };
  }
}
