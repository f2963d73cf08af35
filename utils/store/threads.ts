import { type ThreadLink, threadLink } from '../model/book';
import type { Database } from './database';
import { readable } from './readable';

/** What the rep chose for a thread; `id` is `account|threadId`. Null: nothing yet. */
export async function getThreadLink(db: Database, id: string): Promise<ThreadLink | null> {
  return readable(threadLink, await db.threads.get(id), 'threads');
}

/** Whether any thread stands on a lead by the rep's choice. */
export async function hasThreads(db: Database, leadId: string): Promise<boolean> {
  return (await db.threads.filter((link) => link.leadId === leadId).count()) > 0;
}

/** Writes the rep's choice. @throws ZodError when it is not as the model wants it. */
export async function saveThreadLink(db: Database, value: ThreadLink): Promise<void> {
  await db.threads.put(threadLink.parse(value));
}

/** Takes the rep's choice back: the thread is matched anew. */
export async function removeThreadLink(db: Database, id: string): Promise<void> {
  await db.threads.delete(id);
}
