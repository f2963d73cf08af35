import type { Transaction } from 'dexie';
import { foldedName } from '../rows';
import { version2 } from './2';
import type { SchemaVersion } from './version';

/** Tables of the book's records, with the word for one that stands in its names on other sites. */
const RECORDS = { deals: 'deal', leads: 'lead', contacts: 'contact', accounts: 'account' } as const;

type Row = { name?: unknown; origin?: { url?: unknown; recordId?: unknown } | null };

/** The name on its site that earlier versions kept as its origin; none where it came from a mail or was typed. */
function externalsOf({ origin }: Row, entity: string): string[] {
  const { url, recordId } = origin ?? {};
  if (typeof url !== 'string' || typeof recordId !== 'string' || !URL.canParse(url)) return [];
  return [`${new URL(url).host}|${entity}|${recordId}`];
}

async function upgrade(transaction: Transaction): Promise<void> {
  for (const [table, entity] of Object.entries(RECORDS)) {
    await transaction
      .table(table)
      .toCollection()
      .modify((row) => {
        Object.assign(row, {
          externals: externalsOf(row, entity),
          sources: {},
          folded: typeof row.name === 'string' ? foldedName(row.name) : '',
          ...(entity === 'deal' && { unlogged: null }),
          ...(entity === 'lead' && { unlogged: null, stage: null }),
        });
      });
  }
}

/** Records know their names on other sites and who states which of their values, and are found by name. */
export const version3: SchemaVersion = {
  number: 3,
  stores: {
    ...version2.stores,
    deals: 'id, status, accountId, *people, closeDate, updatedAt, *externals, folded',
    leads: 'id, email, status, updatedAt, *externals, folded',
    contacts: 'id, *emails, accountId, *externals, folded',
    accounts: 'id, *domains, *externals, folded',
  },
  upgrade,
};
