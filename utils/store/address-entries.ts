import { Dexie } from 'dexie';
import { placeKey } from '../log/place-key';
import type { Database, EntryKey } from './database';

/** Above all letters of an address. */
const END = '\uffff';

function keysBetween(db: Database, from: string, to: string) {
  const range = db.contents
    .where('[content.contact.id+at+seq]')
    .between([from, Dexie.minKey], [to, Dexie.maxKey]);
  return range.primaryKeys() as unknown as Promise<EntryKey[]>;
}

/**
 * The entries with people whose address begins so, by their places: an entry names a person of the book by an id, and
 * what it says holds no address of theirs.
 */
export async function entriesOfAddress(db: Database, start: string): Promise<Set<string>> {
  const known = await db.contacts.where('emails').startsWith(start).primaryKeys();
  const ranges = [keysBetween(db, start, start + END), ...known.map((id) => keysBetween(db, id, id))];
  const keys = (await Promise.all(ranges)).flat();
  return new Set(keys.map(([device, seq]) => placeKey({ device, seq })));
}
