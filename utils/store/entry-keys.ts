import type { EntryHeader } from '../model/activity';
import type { Database, EntryKey } from './database';

/** Where an entry stands: its chain, and its number there. */
export type EntryPlace = Pick<EntryHeader, 'device' | 'seq'>;

/** The keys of entries in both tables of the log, in their order. */
export function keysOf(entries: readonly EntryPlace[]): EntryKey[] {
  return entries.map(({ device, seq }) => [device, seq]);
}

/** The headers at these keys, in their order, without those that are not there. */
export async function headersAt(db: Database, keys: EntryKey[]): Promise<EntryHeader[]> {
  return (await db.headers.bulkGet(keys)).filter((header) => header !== undefined);
}
