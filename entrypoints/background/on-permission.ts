import { addedSites, GMAIL_PATTERN, parseUrl, patternOf } from '../../utils/messages/site';
import type { SitesRevoked } from '../../utils/messages/to-content';
import { allTabs, tellTab } from '../../utils/platform/tabs';
import { endAddedSites, noteAddedSites } from '../../utils/store/added-sites';
import { forgetBindings } from './panel/panel-bindings';
import { forgetTokens } from './panel/panel-tokens';
import { forgetView } from './panel/views';
import type { Services } from './services';
import { leaveGmailTabs, serveGmailTabs } from './tab/gmail-access';
import { forgetPage, readPage, tabsWithPages } from './tab/pages';
import { registerSites, serveOpenTabs } from './tab/register-sites';
import { teachAdded } from './teach/start-teaching';
import { forgetTrials } from './teach/taught-here';
import { forgetTeaching } from './teach/teaching';

/** A store that fails must not keep a site from being served, and still less from being left. */
function tellConsole(error: unknown): void {
  console.error('When a site was added or taken away could not be kept.', error);
}

/**
 * The user has granted a site: its pages are read from now on, those that are open too. The popup that asked may be
 * gone by now, so that nothing of this is left to it.
 */
export async function onSitesGranted(patterns: string[], services: Services): Promise<void> {
  const { db, now } = services;
  const added = addedSites(patterns);
  await registerSites();
  await serveOpenTabs(added);
  if (patterns.includes(GMAIL_PATTERN)) await serveGmailTabs();
  await noteAddedSites(db, added, now()).catch(tellConsole);
  // A page that cannot be read yet is no fault of adding its site.
  await teachAdded(added, services).catch((error) =>
    console.info('No list was made of what is read.', error),
  );
}

/** What these pages said is forgotten, and with it every panel that was let in there. */
async function forgetTabs(patterns: readonly string[]): Promise<number[]> {
  const forgotten: number[] = [];
  for (const tabId of await tabsWithPages()) {
    const url = parseUrl((await readPage(tabId))?.url);
    if (url !== null && !patterns.includes(patternOf(url))) continue;
    await Promise.all(
      [forgetPage, forgetView, forgetTokens, forgetBindings, forgetTeaching].map((forget) => forget(tabId)),
    );
    forgotten.push(tabId);
  }
  return forgotten;
}

/**
 * The user has taken a site back, here or in the browser's own settings. The browser goes on running what runs in
 * open pages, and no longer says which tabs they are: every tab is told, and scripts of those sites end themselves.
 */
export async function onSitesRevoked(patterns: string[], services: Services): Promise<void> {
  const gone = [...addedSites(patterns), ...patterns.filter((pattern) => pattern === GMAIL_PATTERN)];
  await registerSites();
  const tabs = await allTabs();
  const told: SitesRevoked = { name: 'site/revoked', patterns: gone };
  await Promise.all(tabs.map(({ id }) => tellTab(id, told)));
  const [forgotten] = await Promise.all([forgetTabs(gone), forgetTrials()]);
  if (gone.includes(GMAIL_PATTERN)) await leaveGmailTabs(forgotten);
  await endAddedSites(services.db, gone, services.now()).catch(tellConsole);
  await Promise.all(forgotten.map((tabId) => services.show(tabId)));
}
