import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { parseUrl } from '../../utils/messages/site';
import type { SiteTaught } from '../../utils/messages/to-content';
import type { SiteRules } from '../../utils/model/site-rules';
import { tabsAt, tellTab } from '../../utils/platform/tabs';
import { forgetSiteRules, writeSiteRules } from '../../utils/store/site-rules';
import { allConfirmed, teachingOf } from './on-teach';
import type { Services } from './services';
import { readAddedSites } from './tab/served';
import { awaitTrial } from './teach/taught-here';
import { stopInTab } from './teach/teach-tab';
import { forgetTeaching } from './teach/teaching';

/** Open pages of the host ask anew how they are to be read. */
async function tellPages(host: string): Promise<void> {
  const tabs = await tabsAt(await readAddedSites());
  const told: SiteTaught = { name: 'site/taught' };
  const own = tabs.filter(({ url }) => parseUrl(url)?.host === host);
  await Promise.all(own.map(({ id }) => tellTab(id, told)));
}

async function keep(rules: SiteRules, { db, now }: Services): Promise<void> {
  await writeSiteRules(db, { ...rules, taughtAt: now() });
  await tellPages(rules.host);
}

/** The rep saves the list, or leaves it. Where nothing was changed, saving says that all of it is right. */
export async function onTeachEnd(
  { version, save }: Parsed<'teach/end'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'teach/end'>> {
  const { tabId, now } = await teachingOf(caller.tabId, version);
  await stopInTab(tabId);
  if (save) {
    await keep(now.isChanged ? now.rules : allConfirmed(now), services);
    await awaitTrial(now.host, now.looked.url);
  }
  await forgetTeaching(tabId);
  await services.show(tabId);
  return { ok: true };
}

/** What somebody else has taught about a site is taken over. */
export async function onSiteImport(
  { rules }: Parsed<'site/import'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'site/import'>> {
  await keep(rules, services);
  await awaitTrial(rules.host, null);
  return { ok: true };
}

/** What was taught about a host is forgotten. */
export async function onSiteForget(
  { host }: Parsed<'site/forget'>,
  _caller: PageCaller,
  { db }: Services,
): Promise<Output<'site/forget'>> {
  await forgetSiteRules(db, host);
  await tellPages(host);
  return { ok: true };
}
