import { contentScripts, runInTab } from '../../utils/platform/scripting';
import { tabsAt } from '../../utils/platform/tabs';

/**
 * Serves the pages that were open before the extension came or was renewed, without a reload. Firefox does so
 * by itself; there a second script would only find the first one's place taken.
 */
export async function onInstall(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  for (const { files, matches } of contentScripts()) {
    const tabs = await tabsAt(matches);
    await Promise.all(tabs.map(({ id }) => runInTab(id, files)));
  }
}
