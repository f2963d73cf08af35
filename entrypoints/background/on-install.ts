import { contentScripts, runInTab } from '../../utils/platform/scripting';
import { tabsAt } from '../../utils/platform/tabs';
import { registerSites, serveOpenTabs } from './register-sites';
import { readAddedSites } from './served';

/** Firefox does so by itself; there a second script would only find the first one's place taken. */
async function serveGmailTabs(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  for (const { files, matches } of contentScripts()) {
    const tabs = await tabsAt(matches);
    await Promise.all(tabs.map(({ id }) => runInTab(id, files)));
  }
}

/**
 * Serves the pages that were open before the extension came or was renewed, without a reload. An update drops what
 * was registered, so that the sites which the user has added are registered anew.
 */
export async function onInstall(): Promise<void> {
  await Promise.all([serveGmailTabs(), registerSites()]);
  await serveOpenTabs(await readAddedSites());
}
