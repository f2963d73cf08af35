import { z } from 'zod';
import { day, moment } from '../../model/values';
import type { Database } from '../database';
import { readable } from '../readable';

const KEY = 'notices';
/** More marks than this are not needed: a mark matters only for hours. */
const MOST_MARKS = 200;
const notices = z.object({
  /** The rep's day that is counted, how many notifications it had, and how many were one too many. */
  day,
  sent: z.number().int().min(0),
  held: z.number().int().min(0),
  /** What was spoken of, each with when it was due: once, whatever happens to clock and background. */
  marks: z.array(z.tuple([z.string().max(800), moment])),
});
export type Notices = z.infer<typeof notices>;

const keyOf = (key: string, at: string) => `${key}@${at}`;

/** What was notified on a day of the rep's. */
export async function readNotices(db: Database, today: string): Promise<Notices> {
  const kept = readable(notices, (await db.settings.get(KEY))?.value, 'settings.notices');
  const marks = kept?.marks ?? [];
  return kept?.day === today ? kept : { day: today, sent: 0, held: 0, marks };
}

/** True where something was spoken of at this time of its own. */
export function wasNotified({ marks }: Notices, key: string, at: string): boolean {
  return marks.some(([mark]) => mark === keyOf(key, at));
}

/**
 * Takes the right to speak of something, once for all: true for whoever comes first while the day has room. The mark
 * is kept before anything is shown, so that a background that dies in between is silent rather than heard twice.
 */
export async function takeNotice(
  db: Database,
  { key, at, today }: { key: string; at: string; today: string },
  mostADay: number,
): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const kept = await readNotices(db, today);
    if (wasNotified(kept, key, at)) return false;
    const hasRoom = kept.sent < mostADay;
    const marks = [...kept.marks, [keyOf(key, at), at] as [string, string]].slice(-MOST_MARKS);
    const counts = hasRoom ? { sent: kept.sent + 1 } : { held: kept.held + 1 };
    await db.settings.put({ key: KEY, value: notices.parse({ ...kept, ...counts, marks }) });
    return hasRoom;
  });
}
