import { Dexie } from 'dexie';
import type { RecordKind } from '../../model/book';
import type { Database } from '../database';
import { type RecordKey, recordKey } from './pair-row';

/** The record that another one was merged into, by its id, over several merges; null where it was merged into none. */
export async function survivorOf(db: Database, kind: RecordKind, id: string): Promise<string | null> {
  const seen = new Set<string>();
  let here: RecordKey = recordKey(kind, id);
  for (;;) {
    seen.add(here);
    const [key] = await db.merges
      .where('[gone+into]')
      .between([here, Dexie.minKey], [here, Dexie.maxKey])
      .limit(1)
      .keys();
    const into = Array.isArray(key) ? (String(key[1]) as RecordKey) : null;
    if (into === null || seen.has(into)) return seen.size === 1 ? null : here.slice(kind.length + 1);
    here = into;
  }
}

/** For every record that was merged into another the one that stays, `kind:id` by `kind:id`. */
export async function survivors(db: Database): Promise<Map<string, string>> {
  const keys = await db.merges.orderBy('[gone+into]').keys();
  const direct = new Map(
    keys.map((key) => (Array.isArray(key) ? [String(key[0]), String(key[1])] : ['', ''])),
  );
  const lastOf = (key: string, seen: ReadonlySet<string> = new Set([key])): string => {
    const into = direct.get(key);
    return into === undefined || seen.has(into) ? key : lastOf(into, new Set([...seen, into]));
  };
  return new Map([...direct.keys()].map((key) => [key, lastOf(key)]));
}
