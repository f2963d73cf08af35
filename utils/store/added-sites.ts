import { z } from 'zod';
import { moment } from '../model/values';
import type { Database } from './database';
import { readable } from './readable';

const PREFIX = 'site|';

/** When a site was added, and when it was taken away again; null while it is there. */
const addedSite = z.object({ since: moment, until: moment.nullable() });
export type AddedSite = z.infer<typeof addedSite>;

const keyOf = (pattern: string) => `${PREFIX}${pattern}`;

/** What is remembered of a site, by its match pattern; null where it was never added. */
export async function readAddedSite(db: Database, pattern: string): Promise<AddedSite | null> {
  return readable(addedSite, (await db.settings.get(keyOf(pattern)))?.value, 'settings.site');
}

/** Remembers since when sites are read; one that is there already keeps its day. */
export async function noteAddedSites(db: Database, patterns: readonly string[], now: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    for (const pattern of patterns) {
      const known = await readAddedSite(db, pattern);
      if (known !== null && known.until === null) continue;
      await db.settings.put({ key: keyOf(pattern), value: { since: now, until: null } });
    }
  });
}

/** Remembers since when sites are not read any more. */
export async function endAddedSites(db: Database, patterns: readonly string[], now: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    for (const pattern of patterns) {
      const known = await readAddedSite(db, pattern);
      if (known === null) continue;
      await db.settings.put({ key: keyOf(pattern), value: { ...known, until: now } });
    }
  });
}
