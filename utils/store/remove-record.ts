import { Dexie } from 'dexie';
import type { Database } from './database';
import { recordKey } from './merge/pair-row';
import { type ContentRow, type TargetKey, targetKey } from './rows';

/** Everything that the log says about a record, what was moved to it too. */
export function contentsAbout(db: Database, target: TargetKey): Promise<ContentRow[]> {
  return db.contents
    .where('[target+at+seq]')
    .between([target, Dexie.minKey], [target, Dexie.maxKey])
    .toArray();
}

/**
 * Takes a deal or a lead out of the book, with its tasks, what was decided on its suggestions, and the threads that
 * were put on it. Its people and its account stay: they may be others' too.
 */
export async function removeRecord(db: Database, kind: 'deal' | 'lead', id: string): Promise<void> {
  const field = kind === 'deal' ? 'dealId' : 'leadId';
  await db[kind === 'deal' ? 'deals' : 'leads'].delete(id);
  await db.tasks.where(field).equals(id).delete();
  await db.suggestions.where('target').equals(targetKey(kind, id)).delete();
  await db.standing.where('target').equals(targetKey(kind, id)).delete();
  await db.scores.delete(targetKey(kind, id));
  await db.drafts.delete(targetKey(kind, id));
  await db.threads.filter((link) => link[field] === id).modify({ [field]: null });
  // What was merged into it is kept for taking the merge back, and goes with it.
  await db.merges.where('into').equals(recordKey(kind, id)).delete();
  await db.pairs.where('records').equals(recordKey(kind, id)).delete();
}
