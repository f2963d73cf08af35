import { v4 } from 'uuid';
import { z } from 'zod';
import type { Database } from './database';

const KEY = 'device';

/** The id of this browser's own chain; null before its first entry, and where it cannot be read. */
export async function knownDevice(db: Database): Promise<string | null> {
  return z.uuid().safeParse((await db.settings.get(KEY))?.value).data ?? null;
}

/**
 * The id of this browser's own chain; made once, at the first entry.
 * @throws ZodError when the stored id is damaged: a new one would silently start a second chain.
 */
export async function deviceId(db: Database): Promise<string> {
  return db.transaction('rw', db.settings, async () => {
    const stored = await db.settings.get(KEY);
    if (stored) return z.uuid().parse(stored.value);
    const value = v4();
    await db.settings.add({ key: KEY, value });
    return value;
  });
}
