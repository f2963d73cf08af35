import { Dexie } from 'dexie';
import type { Database } from './database';
import type { TargetKey } from './rows';

/** How many seeks run at once: enough to keep the database busy, few enough to leave room for others. */
const AT_ONCE = 200;

async function lastOf(db: Database, target: TargetKey): Promise<string | null> {
  const range = db.contents.where('[target+at+seq]').between([target, Dexie.minKey], [target, Dexie.maxKey]);
  const [key] = await range.reverse().limit(1).keys();
  return Array.isArray(key) ? String(key[1]) : null;
}

/**
 * The moment of the latest entry about each deal or lead, for those that have one; what was deleted does not
 * count. One seek in the index each, so that a long log costs no more than a short one.
 */
export async function lastActivityOf(db: Database, targets: TargetKey[]): Promise<Map<TargetKey, string>> {
  const found = new Map<TargetKey, string>();
  for (let start = 0; start < targets.length; start += AT_ONCE) {
    const some = targets.slice(start, start + AT_ONCE);
    const moments = await Promise.all(some.map((target) => lastOf(db, target)));
    for (const [index, target] of some.entries()) {
      const at = moments[index];
      if (at) found.set(target, at);
    }
  }
  return found;
}
