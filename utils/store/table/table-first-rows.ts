import type { ListName, TableRow } from '../../model/table';
import type { Database } from '../database';
import { tableOf, toRows } from './table-rows';

const PART = 200;
/** After so many rows that do not fit, reading the whole list is the quicker way to the first that does. */
const PARTS = 5;

/** Columns that the database itself can read in order; names in the order of their letters' codes. */
const INDEXES: Readonly<Record<ListName, Readonly<Record<string, string>>>> = {
  deals: { closeDate: 'closeDate', updatedAt: 'updatedAt', name: 'folded' },
  leads: { updatedAt: 'updatedAt', name: 'folded' },
  contacts: { name: 'folded' },
  accounts: { name: 'folded' },
};

/**
 * The first rows of a list in an order that the database has, long before the whole list is read; null where it has
 * none, or where too few of the first rows fit.
 * @param wanted how many rows are enough
 */
export async function firstRows(
  db: Database,
  list: ListName,
  sort: { key: string; down: boolean },
  fits: (row: TableRow) => boolean,
  wanted: number,
): Promise<TableRow[] | null> {
  const index = INDEXES[list][sort.key];
  if (index === undefined) return null;
  const found: TableRow[] = [];
  for (let part = 0; part < PARTS; part++) {
    const ordered = tableOf(db, list).orderBy(index);
    const records = await (sort.down ? ordered.reverse() : ordered)
      .offset(part * PART)
      .limit(PART)
      .toArray();
    found.push(...(await toRows(db, list, records)).filter(fits));
    if (found.length >= wanted) return found.slice(0, wanted);
    if (records.length < PART) return null;
  }
  return null;
}
