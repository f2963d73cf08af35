import { Dexie } from 'dexie';
import type { Database } from '../database';
import type { TargetKey } from '../rows';

/** How many seeks run at once: enough to keep the database busy, few enough to leave room for others. */
const AT_ONCE = 200;
/** For more targets than this, a walk from one that has entries to the next is quicker: most of a new book have none. */
const MANY = 1_000;

const INDEX = '[target+at+seq]';

async function lastOf(db: Database, target: TargetKey): Promise<string | null> {
  const range = db.contents.where(INDEX).between([target, Dexie.minKey], [target, Dexie.maxKey]);
  const [key] = await range.reverse().limit(1).keys();
  return Array.isArray(key) ? String(key[1]) : null;
}

/** The moment of the latest entry of every target that has one: from the end of the index, one step a target. */
function lastOfAll(db: Database): PromiseLike<Map<string, string>> {
  return db.transaction('r', db.contents, ({ idbtrans }) => {
    const found = new Map<string, string>();
    const request = idbtrans.objectStore('contents').index(INDEX).openKeyCursor(null, 'prev');
    return new Dexie.Promise<Map<string, string>>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor === null) return resolve(found);
        const [target, at] = cursor.key as [string, string, number];
        found.set(target, at);
        // Lies before all entries of the target, and after those of the one before.
        cursor.continue([target]);
      };
    });
  });
}

async function soughtOneByOne(db: Database, targets: readonly TargetKey[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
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

/**
 * The moment of the latest entry about each deal or lead, for those that have one; what was deleted does not
 * count. One seek in the index each, so that a long log costs no more than a short one.
 */
export async function lastActivityOf(
  db: Database,
  targets: readonly TargetKey[],
): Promise<ReadonlyMap<string, string>> {
  return targets.length > MANY ? lastOfAll(db) : soughtOneByOne(db, targets);
}
