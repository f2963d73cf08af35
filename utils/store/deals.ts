import { type Contact, type Deal, deal } from '../model/book';
import type { Database } from './database';
import { getRecord } from './externals';
import { getContacts } from './people';
import { readableRows } from './readable';
import { foldedName } from './rows';

/** The deal with this id, or the one that it was merged into. */
export function getDeal(db: Database, id: string): Promise<Deal | null> {
  return getRecord(db, 'deal', id);
}

/** Every deal, the one that changed last first. */
export async function listDeals(db: Database): Promise<Deal[]> {
  return readableRows(deal, await db.deals.orderBy('updatedAt').reverse().toArray(), 'deals');
}

/** The deals in which one of the contacts has a part, or which are with one of the accounts; each once. */
export async function dealsFor(
  db: Database,
  wanted: { contactIds: string[]; accountIds: string[] },
): Promise<Deal[]> {
  const [byPeople, byAccount] = await Promise.all([
    db.deals.where('people').anyOf(wanted.contactIds).toArray(),
    db.deals.where('accountId').anyOf(wanted.accountIds).toArray(),
  ]);
  const rows = new Map([...byPeople, ...byAccount].map((row) => [row.id, row]));
  return readableRows(deal, [...rows.values()], 'deals');
}

/** The people with a part in the deal, in the deal's order. */
export async function contactsOf(db: Database, { contacts }: Deal): Promise<Contact[]> {
  return getContacts(
    db,
    contacts.map(({ contactId }) => contactId),
  );
}

/** Writes a deal. @throws ZodError when it is not as the model wants it. */
export async function saveDeal(db: Database, value: Deal): Promise<void> {
  const row = deal.parse(value);
  await db.deals.put({
    ...row,
    people: row.contacts.map(({ contactId }) => contactId),
    folded: foldedName(row.name),
  });
}
