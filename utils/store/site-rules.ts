import { type SiteRules, siteRules } from '../model/site-rules';
import type { Database } from './database';
import { readable } from './readable';

/** What was taught about the pages of a host (its port included), or null. */
export async function readSiteRules(db: Database, host: string): Promise<SiteRules | null> {
  return readable(siteRules, await db.sites.get(host), 'sites');
}
