import type { HeldCounts } from '../../model/held';
import type { Database } from '../database';

/** How many records the book holds, and how many entries the log. */
export async function countHeld(db: Database): Promise<HeldCounts> {
  const records = await Promise.all(
    [db.deals, db.leads, db.contacts, db.accounts].map((table) => table.count()),
  );
  return { records: records.reduce((sum, count) => sum + count, 0), entries: await db.headers.count() };
}

/** When the first entry of any chain here was written; null for an empty log. */
export async function firstEntryAt(db: Database): Promise<string | null> {
  const first = await db.headers.orderBy('[device+seq]').first();
  return first?.recordedAt ?? null;
}
