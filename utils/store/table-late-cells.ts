import type { Cell, ListName } from '../model/table';
import type { Database } from './database';
import { lastActivityOf } from './last-activity';
import { targetKey } from './rows';

/** How many counts run at once. */
const AT_ONCE = 200;

/** How many deals a contact has a part in, or an account has; how many people an account has. */
function countOf(db: Database, list: ListName, column: string, id: string): Promise<number> {
  if (column === 'people') return db.contacts.where('accountId').equals(id).count();
  const index = list === 'contacts' ? 'people' : 'accountId';
  return db.deals.where(index).equals(id).count();
}

async function counts(db: Database, list: ListName, column: string, ids: readonly string[]) {
  const found = new Map<string, Cell>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const numbers = await Promise.all(some.map((id) => countOf(db, list, column, id)));
    for (const [index, id] of some.entries()) found.set(id, numbers[index] ?? 0);
  }
  return found;
}

async function lastActivities(db: Database, kind: 'deal' | 'lead', ids: readonly string[]) {
  const last = await lastActivityOf(
    db,
    ids.map((id) => targetKey(kind, id)),
  );
  const found = new Map<string, Cell>();
  for (const id of ids) {
    const at = last.get(targetKey(kind, id));
    found.set(id, at === undefined ? null : Date.parse(at));
  }
  return found;
}

/** What stands in a column that is looked up beside the records, for these of them. */
export function lateCells(
  db: Database,
  list: ListName,
  column: string,
  ids: readonly string[],
): Promise<Map<string, Cell>> {
  if (list === 'deals') return lastActivities(db, 'deal', ids);
  if (list === 'leads') return lastActivities(db, 'lead', ids);
  return counts(db, list, column, ids);
}
