import type { Held } from '../../model/held';
import type { Database } from '../database';
import { knownDevice } from '../device';

/** How many records the book holds, how many entries the log, and whose log it is. */
export async function countHeld(db: Database): Promise<Held> {
  const records = await Promise.all(
    [db.deals, db.leads, db.contacts, db.accounts].map((table) => table.count()),
  );
  const [entries, device] = [await db.headers.count(), await knownDevice(db)];
  return { records: records.reduce((sum, count) => sum + count, 0), entries, device };
}

/** When the first entry of any chain here was written; null for an empty log. */
export async function firstEntryAt(db: Database): Promise<string | null> {
  const first = await db.headers.orderBy('[device+seq]').first();
  return first?.recordedAt ?? null;
}
