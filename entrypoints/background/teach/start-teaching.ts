import { Refused } from '../../../utils/messages/refusal';
import { patternOf } from '../../../utils/messages/site';
import type { SiteRules } from '../../../utils/model/site-rules';
import { findTab, lastUsedTab } from '../../../utils/platform/tabs';
import { readSiteRules } from '../../../utils/store/site-rules';
import type { Services } from '../services';
import { changeDock, readDock } from '../tab/dock';
import { servedSite } from '../tab/served';
import { lookAtTab } from './teach-tab';
import { writeTeaching } from './teaching';

const NOT_HERE = 'Only the pages of a site that you have added can be taught.';
/** What is said where a page does not answer the teach script. */
export const SILENT = 'This page gave no answer. Reload it and try again.';

/** What is known of a host, or nothing yet. */
async function rulesOf(host: string, { db, now }: Services): Promise<SiteRules> {
  const known = await readSiteRules(db, host);
  return known ?? { host, version: 1, kinds: [], fields: [], taughtAt: now() };
}

/**
 * Reads a tab's page for the list of what is read there, and shows it beside the page. Resolves with false where the
 * page is no record and only records are wanted.
 * @throws Refused where the page is none of an added site, or gives no answer.
 */
export async function startTeaching(
  tabId: number,
  { onlyRecords }: { onlyRecords: boolean },
  services: Services,
): Promise<boolean> {
  const tab = await findTab(tabId);
  const site = await servedSite(tab?.url);
  if (site?.id !== 'crm' || (await readDock()).paused) throw new Refused('failed', NOT_HERE);
  const { host } = new URL(site.origin);
  const rules = await rulesOf(host, services);
  const looked = await lookAtTab(tabId, rules);
  if (looked === null) throw new Refused('failed', SILENT);
  if (onlyRecords && !looked.isRecord) return false;
  const version = crypto.randomUUID();
  const fresh = { version, host, rules, isChanged: false, looked, pointing: null, trouble: null };
  await writeTeaching(tabId, fresh);
  await services.show(tabId);
  return true;
}

/** A site was just added: what is read on its page in front is shown at once, where that page is a record. */
export async function teachAdded(patterns: readonly string[], services: Services): Promise<void> {
  const tab = patterns.length === 1 ? await lastUsedTab(patterns) : null;
  if (tab === null || tab.url === null || !patterns.includes(patternOf(new URL(tab.url)))) return;
  if (await startTeaching(tab.id, { onlyRecords: true }, services)) await changeDock({ state: 'open' });
}
