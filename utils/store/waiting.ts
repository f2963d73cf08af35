import { z } from 'zod';
import { id, moment } from '../model/values';
import type { Database } from './database';
import { readable } from './readable';

const KEY = 'waiting';
const waiting = z.array(z.object({ id, due: moment }));

/** A mail that is to go out at a moment, by its message id. */
export type Waiting = z.infer<typeof waiting>[number];

/** The scheduled mails of tracked threads that are not due yet. */
export async function readWaiting(db: Database, now: string): Promise<Waiting[]> {
  const all = readable(waiting, (await db.settings.get(KEY))?.value, 'settings.waiting') ?? [];
  return all.filter(({ due }) => Date.parse(due) > Date.parse(now));
}

/** Notes when mails are to go out, in place of what was known of them; null: they have gone. */
export async function saveWaiting(
  db: Database,
  news: readonly { id: string; due: string | null }[],
  now: string,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await readWaiting(db, now)).filter((one) => !news.some((mail) => mail.id === one.id));
    const added = news.flatMap(({ id, due }) => (due === null ? [] : [{ id, due }]));
    await db.settings.put({ key: KEY, value: waiting.parse([...others, ...added]) });
  });
}
