import { z } from 'zod';
import { moment } from '../../model/values';
import type { Database } from '../database';
import { readable } from '../readable';

const KEY = 'looks';
/** A look that comes so soon after another one is the same: a reload must not make news old. */
const SAME_LOOK_MS = 60 * 60_000;
const looks = z.object({ last: moment, before: moment.nullable() });

/** When the rep had looked at the briefing before this time; null for the first time. */
export async function readLook(db: Database, now: string): Promise<string | null> {
  const kept = readable(looks, (await db.settings.get(KEY))?.value, 'settings.looks');
  if (kept === null) return null;
  const gap = Date.parse(now) - Date.parse(kept.last);
  return gap >= 0 && gap < SAME_LOOK_MS ? kept.before : kept.last;
}

/** Notes that the briefing is on screen. */
export async function noteLook(db: Database, now: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const before = await readLook(db, now);
    await db.settings.put({ key: KEY, value: looks.parse({ last: now, before }) });
  });
}
