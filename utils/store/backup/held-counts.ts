import type { Held } from '../../model/held';
import { chainsOf } from '../chains';
import type { Database } from '../database';
import { knownDevice } from '../device';

/**
 * How many records the book holds, how many entries the log, and whose log it is. Every chain here begins at one and has
 * no gap, so that its last number is its length: to count a long log would hold up whatever else is read.
 */
export async function countHeld(db: Database): Promise<Held> {
  const records = await Promise.all(
    [db.deals, db.leads, db.contacts, db.accounts].map((table) => table.count()),
  );
  const entries = (await chainsOf(db)).map(({ to }) => to);
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  return { records: sum(records), entries: sum(entries), device: await knownDevice(db) };
}

/** When the first entry of any chain here was written; null for an empty log. */
export async function firstEntryAt(db: Database): Promise<string | null> {
  const first = await db.headers.orderBy('[device+seq]').first();
  return first?.recordedAt ?? null;
}
