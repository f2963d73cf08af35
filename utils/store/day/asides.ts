import { z } from 'zod';
import { moment } from '../../model/values';
import type { Database } from '../database';
import { readable } from '../readable';

const KEY = 'asides';
const asides = z.record(z.string().max(700), moment);

/** Until when things of the day rest, by their keys. */
export type Asides = z.infer<typeof asides>;

/** What the rep has set aside in the day's briefing, as far as it still rests. */
export async function readAsides(db: Database, now: string): Promise<Asides> {
  const all = readable(asides, (await db.settings.get(KEY))?.value, 'settings.asides') ?? {};
  return Object.fromEntries(Object.entries(all).filter(([, until]) => Date.parse(until) > Date.parse(now)));
}

/** Sets something aside until a moment; null brings it back. */
export async function setAside(
  db: Database,
  key: string,
  until: string | null,
  now: string,
): Promise<string | null> {
  return db.transaction('rw', db.settings, async () => {
    const { [key]: before = null, ...others } = await readAsides(db, now);
    const value = until === null ? others : { ...others, [key]: until };
    await db.settings.put({ key: KEY, value: asides.parse(value) });
    return before;
  });
}
