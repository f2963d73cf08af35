import type { EntryPlace } from '../log/place-key';
import type { EntryHeader } from '../model/activity';
import type { Database, EntryKey } from './database';
import type { ContentRow } from './rows';

/** The keys of entries in both tables of the log, in their order. */
export function keysOf(entries: readonly EntryPlace[]): EntryKey[] {
  return entries.map(({ device, seq }) => [device, seq]);
}

/** The headers at these keys, in their order, without those that are not there. */
export async function headersAt(db: Database, keys: EntryKey[]): Promise<EntryHeader[]> {
  return (await db.headers.bulkGet(keys)).filter((header) => header !== undefined);
}

/** What the entries at these keys say, in their order, without those that say nothing any more. */
export async function contentsAt(db: Database, keys: EntryKey[]): Promise<ContentRow[]> {
  return (await db.contents.bulkGet(keys)).filter((row) => row !== undefined);
}
