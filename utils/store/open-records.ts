import { type Deal, deal, type Lead, lead } from '../model/book';
import type { Database } from './database';
import { readableRows } from './readable';

/** A deal or lead that is open. */
export type OpenRecord = { kind: 'deal'; record: Deal } | { kind: 'lead'; record: Lead };

/** The open records of a kind, in parts. */
export async function* openRecords(
  db: Database,
  kind: OpenRecord['kind'],
  size: number,
): AsyncGenerator<OpenRecord[]> {
  const table = kind === 'deal' ? db.deals : db.leads;
  const ids = await table.where('status').equals('open').primaryKeys();
  for (let start = 0; start < ids.length; start += size) {
    const some = ids.slice(start, start + size);
    yield kind === 'deal'
      ? readableRows(deal, await db.deals.bulkGet(some), 'deals').map((record) => ({ kind, record }))
      : readableRows(lead, await db.leads.bulkGet(some), 'leads').map((record) => ({ kind, record }));
  }
}
