import type { Held, StoreNow } from '../../model/held';
import { areEmpty } from '../are-empty';
import { firstEntries, logLength } from '../chains';
import type { Database } from '../database';
import { knownDevice } from '../device';

/** How many records the book holds, how many entries the log, and whose log it is. */
export async function countHeld(db: Database): Promise<Held> {
  const records = await Promise.all(
    [db.deals, db.leads, db.contacts, db.accounts].map((table) => table.count()),
  );
  return {
    records: records.reduce((all, count) => all + count, 0),
    entries: await logLength(db),
    device: await knownDevice(db),
  };
}

/** Whether the store holds nothing, and whose log is in it: told without counting, since every start asks. */
export async function storeNow(db: Database): Promise<StoreNow> {
  const tables = [db.deals, db.leads, db.contacts, db.accounts, db.headers];
  return { isEmpty: await areEmpty(tables), device: await knownDevice(db) };
}

/** When the first entry of any chain here was written; null for an empty log. */
export async function firstEntryAt(db: Database): Promise<string | null> {
  const begun = (await firstEntries(db)).map(({ recordedAt }) => recordedAt);
  return begun.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
