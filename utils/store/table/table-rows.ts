import type { Table } from 'dexie';
import { z } from 'zod';
import { account, contact, deal, lead } from '../../model/book';
import type { Cell, ListName, TableRow } from '../../model/table';
import { foldText } from '../../tables/fold-text';
import type { Database } from '../database';
import { readableRows } from '../readable';

/** Few enough that what a page asks in between is answered soon. */
const PART = 1_000;

const ms = (moment: string | null): number | null => (moment === null ? null : Date.parse(moment));
const textOf = (...parts: Cell[]) => foldText(parts.filter((part) => part !== null).join('\n'));
const listed = (words: readonly string[]): string | null => (words.length > 0 ? words.join(', ') : null);

// What a row shows and no more: reading a hundred thousand of them is mostly checking them.
const slimDeal = deal
  .pick({ id: true, name: true, stage: true, status: true, amount: true, currency: true, closeDate: true })
  .extend(deal.pick({ owner: true, nextStep: true, source: true, accountId: true, createdAt: true }).shape)
  .extend(deal.pick({ stageEnteredAt: true, updatedAt: true }).shape)
  .extend({ contacts: z.array(z.unknown()) });
const slimLead = lead
  .pick({ id: true, name: true, company: true, email: true, phone: true, jobTitle: true, status: true })
  .extend(lead.pick({ stage: true, owner: true, source: true, createdAt: true, updatedAt: true }).shape);
const slimContact = contact.omit({ externals: true, sources: true, origin: true });
const slimAccount = account.omit({ externals: true, sources: true, origin: true });

/** Names of accounts by id. */
type Names = ReadonlyMap<string, string>;

function dealRows(rows: unknown[], names: Names): TableRow[] {
  return readableRows(slimDeal, rows, 'deals').map((one) => {
    const { id, accountId, contacts, createdAt, stageEnteredAt, updatedAt, ...cells } = one;
    const account = names.get(accountId ?? '') ?? null;
    return {
      id,
      text: textOf(one.name, account, one.owner),
      cells: {
        ...cells,
        account,
        people: contacts.length,
        createdAt: ms(createdAt),
        stageEnteredAt: ms(stageEnteredAt),
        updatedAt: ms(updatedAt),
      },
    };
  });
}

function leadRows(rows: unknown[]): TableRow[] {
  return readableRows(slimLead, rows, 'leads').map(({ id, createdAt, updatedAt, ...cells }) => ({
    id,
    text: textOf(cells.name, cells.email, cells.company),
    cells: { ...cells, createdAt: ms(createdAt), updatedAt: ms(updatedAt) },
  }));
}

function contactRows(rows: unknown[], names: Names): TableRow[] {
  return readableRows(slimContact, rows, 'contacts').map((one) => {
    const { id, name, emails, phone, jobTitle, accountId } = one;
    const account = names.get(accountId ?? '') ?? null;
    return {
      id,
      text: textOf(name, ...emails, account, phone),
      cells: { name, account, email: listed(emails), phone, jobTitle, updatedAt: ms(one.updatedAt) },
    };
  });
}

function accountRows(rows: unknown[]): TableRow[] {
  return readableRows(slimAccount, rows, 'accounts').map(({ id, name, domains, website, updatedAt }) => ({
    id,
    text: textOf(name, ...domains),
    cells: { name, domains: listed(domains), website, updatedAt: ms(updatedAt) },
  }));
}

const ROWS: Record<ListName, (rows: unknown[], names: Names) => TableRow[]> = {
  deals: dealRows,
  leads: leadRows,
  contacts: contactRows,
  accounts: accountRows,
};

/** The table of a list, as one of records with an id. */
export function tableOf(db: Database, list: ListName): Table<{ id: string }, string> {
  return db.table(list);
}

/** A table in the order of its ids, in parts. The next part is fetched while the one before is worked on. */
async function* inParts(table: Table<{ id: string }, string>): AsyncGenerator<{ id: string }[]> {
  let fetched = table.orderBy(':id').limit(PART).toArray();
  for (;;) {
    const rows = await fetched;
    const last = rows.at(-1);
    if (last === undefined) return;
    fetched = table.where(':id').above(last.id).limit(PART).toArray();
    yield rows;
  }
}

async function namesOfAccounts(db: Database): Promise<Names> {
  const names = new Map<string, string>();
  for await (const rows of inParts(tableOf(db, 'accounts')))
    for (const { id, name } of rows as { id: string; name?: unknown }[])
      if (typeof name === 'string') names.set(id, name);
  return names;
}

/** The rows of these records, with the names of their accounts. */
export async function toRows(db: Database, list: ListName, records: unknown[]): Promise<TableRow[]> {
  const ids = records.flatMap((record) => {
    const { accountId } = record as { accountId?: unknown };
    return typeof accountId === 'string' ? [accountId] : [];
  });
  const accounts = (await db.accounts.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  return ROWS[list](records, new Map(accounts.map(({ id, name }) => [id, name])));
}

/** Every record of a list as a row, in the order of their ids, in parts. */
export async function* allRows(db: Database, list: ListName): AsyncGenerator<TableRow[]> {
  const hasAccount = list === 'deals' || list === 'contacts';
  const names = hasAccount ? await namesOfAccounts(db) : new Map<string, string>();
  for await (const records of inParts(tableOf(db, list))) yield ROWS[list](records, names);
}
