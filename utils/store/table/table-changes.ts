import { Dexie, type IntervalTree } from 'dexie';
import type { Database } from '../database';

/** More changed records than this are not worth reading one by one. */
const MOST_KEYS = 500;

/** The keys in a tree of ranges, each once; null where a range is more than one key, or there are too many. */
function keysIn(tree: IntervalTree | null | undefined, found: string[] = []): string[] | null {
  if (!tree || !('from' in tree)) return found;
  const { from, to, l, r } = tree;
  if (typeof from !== 'string' || from !== to || found.length >= MOST_KEYS) return null;
  found.push(from);
  return keysIn(l, found) && keysIn(r, found);
}

/**
 * Hears of every change of the tables, whichever page or worker makes it, until the answer is called.
 * @param onChange hears the table and the keys of the records that came, went or changed; null where it may be all
 */
export function watchTables(
  db: Database,
  tables: readonly string[],
  onChange: (table: string, keys: string[] | null) => void,
): () => void {
  const hear = (parts: Record<string, IntervalTree | undefined>) => {
    for (const table of tables) {
      const name = `idb://${db.name}/${table}/`;
      if (name in parts) onChange(table, keysIn(parts[name]));
      else if (Object.keys(parts).some((part) => part.startsWith(name))) onChange(table, null);
    }
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
