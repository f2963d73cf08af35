import { companyKey } from '../identity/one-company';
import { type Account, account, type Contact, contact } from '../model/book';
import type { Database } from './database';
import { getRecord } from './externals';
import { readableRows } from './readable';
import { foldedName } from './rows';

/**
 * The contacts with one of the addresses, and the accounts that own one of the domains or employ one of
 * those contacts. Addresses and domains are lower case.
 */
export async function findPeople(
  db: Database,
  wanted: { emails: string[]; domains: string[] },
): Promise<{ contacts: Contact[]; accounts: Account[] }> {
  const [people, byDomain] = await Promise.all([
    db.contacts.where('emails').anyOf(wanted.emails).distinct().toArray(),
    db.accounts.where('domains').anyOf(wanted.domains).distinct().toArray(),
  ]);
  const contacts = readableRows(contact, people, 'contacts');
  const found = new Set(byDomain.map(({ id }) => id));
  const employers = contacts.map(({ accountId }) => accountId).filter((id) => id !== null);
  const missing = [...new Set(employers)].filter((id) => !found.has(id));
  const employing = (await db.accounts.bulkGet(missing)).filter((row) => row !== undefined);
  return { contacts, accounts: readableRows(account, [...byDomain, ...employing], 'accounts') };
}

/**
 * The contacts with these ids, in their order, each once, without those that are not there; for one that was merged
 * into another, that one.
 */
export async function getContacts(db: Database, ids: string[]): Promise<Contact[]> {
  const rows = await db.contacts.bulkGet(ids);
  const there = await Promise.all(rows.map((row, at) => row ?? getRecord(db, 'contact', ids[at] ?? '')));
  const found = new Map(there.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return readableRows(contact, [...found.values()], 'contacts');
}

/** Writes a contact, addresses in lower case. @throws ZodError when it is not as the model wants it. */
export async function saveContact(db: Database, value: Contact): Promise<void> {
  const row = contact.parse(value);
  const emails = row.emails.map((email) => email.toLowerCase());
  await db.contacts.put({ ...row, emails, folded: foldedName(row.name ?? '') });
}

/** The account with this id, or the one that it was merged into. */
export function getAccount(db: Database, id: string): Promise<Account | null> {
  return getRecord(db, 'account', id);
}

/** Every account, by id. */
export async function listAccounts(db: Database): Promise<Account[]> {
  return readableRows(account, await db.accounts.toArray(), 'accounts');
}

/** Writes an account, domains in lower case. @throws ZodError when it is not as the model wants it. */
export async function saveAccount(db: Database, value: Account): Promise<void> {
  const row = account.parse(value);
  const domains = row.domains.map((domain) => domain.toLowerCase());
  await db.accounts.put({ ...row, domains, folded: foldedName(row.name), bare: companyKey(row.name) });
}

/** Takes a person away who turned out to be another one in the book. */
export async function removeContact(db: Database, id: string): Promise<void> {
  await db.contacts.delete(id);
}
