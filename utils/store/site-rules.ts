import { type SiteRules, siteRules } from '../model/site-rules';
import type { Database } from './database';
import { readable, readableRows } from './readable';

/** What was taught about the pages of a host (its port included), or null. */
export async function readSiteRules(db: Database, host: string): Promise<SiteRules | null> {
  return readable(siteRules, await db.sites.get(host), 'sites');
}

/** What was taught about all hosts. */
export async function readAllSiteRules(db: Database): Promise<SiteRules[]> {
  return readableRows(siteRules, await db.sites.toArray(), 'sites');
}

/** Keeps what was taught about a host, in place of what was taught before. */
export async function writeSiteRules(db: Database, rules: SiteRules): Promise<void> {
  await db.sites.put(siteRules.parse(rules));
}

/** Forgets what was taught about a host. */
export async function forgetSiteRules(db: Database, host: string): Promise<void> {
  await db.sites.delete(host);
}
