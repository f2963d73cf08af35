import { type Contact, contact } from '../model/book';
import type { Database } from './database';
import { getRecord } from './externals';
import { readableRows } from './readable';

/** The person with this id, or the one that they were merged into. */
export function getContact(db: Database, id: string): Promise<Contact | null> {
  return getRecord(db, 'contact', id);
}

/** The people who work for an account, as many as `limit`, and how many there are. */
export async function contactsAt(
  db: Database,
  accountId: string,
  limit: number,
): Promise<{ contacts: Contact[]; count: number }> {
  const all = db.contacts.where('accountId').equals(accountId);
  const [rows, count] = await Promise.all([all.clone().limit(limit).toArray(), all.count()]);
  return { contacts: readableRows(contact, rows, 'contacts'), count };
}
