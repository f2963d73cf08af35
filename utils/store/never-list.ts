import type { Database } from './database';

/** An address or a domain as the list holds it: lower case, without spaces and a leading "@". */
function entryOf(value: string): string {
  return value.trim().toLowerCase().replace(/^@/, '');
}

/** The addresses and domains of which nothing is ever kept, lower case, in order of the alphabet. */
export async function readNeverList(db: Database): Promise<string[]> {
  return db.neverList.orderBy('value').primaryKeys();
}

/** Adds an address or a domain. Adding it twice is adding it once. */
export async function addToNeverList(db: Database, value: string): Promise<void> {
  await db.neverList.put({ value: entryOf(value) });
}

export async function removeFromNeverList(db: Database, value: string): Promise<void> {
  await db.neverList.delete(entryOf(value));
}
