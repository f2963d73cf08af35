import type { Database } from './database';
import type { TargetKey } from './rows';

/** What was typed on a record and not saved; empty where nothing was. */
export async function readDraft(db: Database, target: TargetKey): Promise<string> {
  return (await db.drafts.get(target))?.text ?? '';
}

/** Keeps what was typed on a record; an empty text takes it away. */
export async function keepDraft(db: Database, target: TargetKey, text: string): Promise<void> {
  if (text === '') await db.drafts.delete(target);
  else await db.drafts.put({ target, text });
}
