import { Dexie, type Transaction } from 'dexie';
import { companyKey } from '../../identity/one-company';
import type { Known, StillWanted, Wanted } from '../../import/plan/plan';
import type { Deal, RecordKind } from '../../model/book';
import type { Database } from '../database';
import { type NameList, namesOn } from '../name-lists';
import { type AccountRow, type ContactRow, type DealRow, foldedName, type LeadRow } from '../rows';
import { rowsUnder } from '../rows-under';

type Row = { id: string };

/** The tables that a lookup reads: its caller's transaction holds them. */
export function tablesOfBook(db: Database) {
  return [db.deals, db.leads, db.contacts, db.accounts, db.tasks, db.headers, db.settings];
}

function once<T extends Row>(...lists: T[][]): T[] {
  return [...new Map(lists.flat().map((row) => [row.id, row])).values()];
}

/** Several lists of rows that are asked for at once, each row once. */
async function all<T extends Row>(...lists: Promise<T[]>[]): Promise<T[]> {
  return once(...(await Dexie.Promise.all(lists)));
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

async function listsOf({ db }: Transaction, lists: readonly NameList[]): Promise<Known['lists']> {
  const found = new Map<NameList, ReadonlySet<string>>();
  for (const list of lists) found.set(list, new Set((await namesOn(db as Database, list)).map(foldedName)));
  return Object.fromEntries(found);
}

/**
 * What the book has of a chunk's records, inside the caller's transaction over `tablesOfBook`. Rows are handed on
 * as they are stored: they were parsed when they were written.
 * @param narrow what is still wanted of `wanted` once its deals were found by their names on other sites
 */
export async function lookUp(
  transaction: Transaction,
  wanted: Wanted,
  narrow: (deals: readonly Deal[]) => StillWanted = () => ({ wanted, settled: new Set() }),
): Promise<Known> {
  const under = <T extends Row>(table: string, index: string | null, keys: readonly string[]) =>
    rowsUnder<T>(transaction, table, index, keys);
  const lists = await listsOf(transaction, wanted.lists);
  const dealsByKey = await under<DealRow>('deals', 'externals', wanted.externals.deal);
  const { wanted: open, settled } = narrow(dealsByKey);
  const { externals, names, emails, domains, entryIds } = open;
  const called = <T extends Row>(table: string, asked: readonly string[]) =>
    all(under<T>(table, 'folded', asked), under<T>(table, 'alsoNamed', asked));
  const named = async <T extends Row & { folded: string }>(table: string, kind: RecordKind) => {
    const byKey = await under<T>(table, 'externals', externals[kind]);
    return once(byKey, await called<T>(table, openNames(names[kind], byKey)));
  };
  const companiesNamed = async () => {
    const found = await named<AccountRow>('accounts', 'account');
    const known = new Set(found.flatMap(({ folded, alsoNamed = [] }) => [folded, ...alsoNamed]));
    const strange = names.account.filter((name) => !known.has(name)).map(companyKey);
    return once(found, await under<AccountRow>('accounts', 'bare', strange));
  };
  const isOpen = ({ id }: Row) => !settled.has(id);
  const openByKey = dealsByKey.filter(isOpen);
  const [dealsByName, leads, people, companies] = await Dexie.Promise.all([
    called<DealRow>('deals', openNames(names.deal, openByKey)),
    all(
      named<LeadRow>('leads', 'lead'),
      under<LeadRow>('leads', 'email', emails),
      under<LeadRow>('leads', 'otherEmails', emails),
    ),
    all(named<ContactRow>('contacts', 'contact'), under<ContactRow>('contacts', 'emails', emails)),
    all(companiesNamed(), under<AccountRow>('accounts', 'domains', domains)),
  ]);
  const deals = once(dealsByKey, dealsByName);
  const unsettled = deals.filter(isOpen);
  const theirs = unsettled.flatMap((deal) => deal.people);
  const contacts = once(people, await under<ContactRow>('contacts', null, without(theirs, people)));
  const owners = [...unsettled, ...contacts].flatMap(({ accountId }) => accountId ?? []);
  const accounts = once(companies, await under<AccountRow>('accounts', null, without(owners, companies)));
  return {
    deals,
    leads,
    contacts,
    accounts,
    entryIds: await keysThere(transaction, 'headers', 'id', entryIds),
    taskIds: await keysThere(transaction, 'tasks', null, entryIds),
    lists,
  };
}
