import { Dexie, type Transaction } from 'dexie';
import type { Known, Wanted } from '../import/plan/plan';
import type { RecordKind } from '../model/book';
import type { Database } from './database';
import type { AccountRow, ContactRow, DealRow, LeadRow } from './rows';

type Row = { id: string };

/** The tables that a lookup reads: its caller's transaction holds them. */
export function tablesOfBook(db: Database) {
  return [db.deals, db.leads, db.contacts, db.accounts, db.tasks, db.headers];
}

/** The answers of requests of one transaction. One promise of Dexie's for all of them: a native one would leave its zone. */
function answersOf<T>(requests: readonly IDBRequest<T>[]): PromiseLike<T[]> {
  return new Dexie.Promise<T[]>((resolve, reject) => {
    const answers: T[] = [];
    let open = requests.length;
    for (const [at, request] of requests.entries()) {
      request.onsuccess = () => {
        answers[at] = request.result;
        open -= 1;
        if (open === 0) resolve(answers);
      };
      request.onerror = () => reject(request.error);
    }
  });
}

/** Whether an index holds anything between the first and the last of the keys: an empty book is asked no more. */
async function hasAnyOf(index: IDBIndex | IDBObjectStore, keys: readonly string[]): Promise<boolean> {
  const range = IDBKeyRange.bound(keys[0], keys.at(-1));
  const [cursor] = await answersOf<IDBCursor | null>([index.openKeyCursor(range)]);
  return cursor !== null;
}

/**
 * The rows under each of the keys. Dexie would walk one cursor from key to key; here all are asked for at once,
 * which for the thousands of a chunk is several times as quick.
 */
async function rowsUnder<T>(
  transaction: Transaction,
  table: string,
  indexName: string | null,
  wanted: readonly string[],
): Promise<T[]> {
  const keys = [...new Set(wanted)].filter((key) => key !== '').sort();
  if (keys.length === 0) return [];
  const store = transaction.idbtrans.objectStore(table);
  const index = indexName === null ? store : store.index(indexName);
  if (!(await hasAnyOf(index, keys))) return [];
  const found = await answersOf<T[]>(keys.map((key) => index.getAll(key)));
  return found.flat();
}

function once<T extends Row>(...lists: T[][]): T[] {
  return [...new Map(lists.flat().map((row) => [row.id, row])).values()];
}

async function keysThere(transaction: Transaction, table: string, index: string | null, wanted: string[]) {
  const rows = await rowsUnder<Row>(transaction, table, index, wanted);
  return new Set(rows.map(({ id }) => id));
}

/**
 * The names that are still to be looked up: where every row of a name was found by what it is called on its system,
 * nobody asks who else bears it.
 */
function openNames(names: readonly string[], found: readonly { folded: string }[]): string[] {
  const left = new Map<string, number>();
  for (const name of names) left.set(name, (left.get(name) ?? 0) + 1);
  for (const { folded } of found) left.set(folded, (left.get(folded) ?? 0) - 1);
  return [...left].flatMap(([name, count]) => (count > 0 ? [name] : []));
}

const without = (ids: readonly string[], found: readonly Row[]): string[] => {
  const known = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
};

/**
 * What the book has of a chunk's records, inside the caller's transaction over `tablesOfBook`. Rows are handed on
 * as they are stored: they were parsed when they were written.
 */
export async function lookUp(transaction: Transaction, wanted: Wanted): Promise<Known> {
  const under = <T extends Row>(table: string, index: string | null, keys: readonly string[]) =>
    rowsUnder<T>(transaction, table, index, keys);
  const { externals, names, emails, domains, entryIds } = wanted;
  const called = async <T extends Row>(table: string, open: readonly string[]) =>
    once(await under<T>(table, 'folded', open), await under<T>(table, 'alsoNamed', open));
  const named = async <T extends Row & { folded: string }>(table: string, kind: RecordKind) => {
    const byKey = await under<T>(table, 'externals', externals[kind]);
    return once(byKey, await called<T>(table, openNames(names[kind], byKey)));
  };
  const deals = await named<DealRow>('deals', 'deal');
  const leads = once(
    await named<LeadRow>('leads', 'lead'),
    await under<LeadRow>('leads', 'email', emails),
    await under<LeadRow>('leads', 'otherEmails', emails),
  );
  const people = once(
    await named<ContactRow>('contacts', 'contact'),
    await under<ContactRow>('contacts', 'emails', emails),
  );
  const theirs = deals.flatMap((deal) => deal.people);
  const contacts = once(people, await under<ContactRow>('contacts', null, without(theirs, people)));
  const companies = once(
    await named<AccountRow>('accounts', 'account'),
    await under<AccountRow>('accounts', 'domains', domains),
  );
  const owners = [...deals, ...contacts].flatMap(({ accountId }) => accountId ?? []);
  const accounts = once(companies, await under<AccountRow>('accounts', null, without(owners, companies)));
  return {
    deals,
    leads,
    contacts,
    accounts,
    entryIds: await keysThere(transaction, 'headers', 'id', entryIds),
    taskIds: await keysThere(transaction, 'tasks', null, entryIds),
  };
}
