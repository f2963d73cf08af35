import { serveGmailTabs, tellWithoutGmail } from './tab/gmail-access';
import { registerSites, serveOpenTabs } from './tab/register-sites';
import { readAddedSites } from './tab/served';

/**
 * Serves the pages that were open before the extension came or was renewed, without a reload. An update drops what
 * was registered, so that the sites which the user has added are registered anew. Gmail tabs Firefox serves by
 * itself; there a second script would only find the first one's place taken.
 */
export async function onInstall(isNew: boolean): Promise<void> {
  const isFirefox = import.meta.env.BROWSER === 'firefox';
  await Promise.all([isFirefox || serveGmailTabs(), registerSites(), isNew && tellWithoutGmail()]);
  await serveOpenTabs(await readAddedSites());
}
