import { withLock } from '../../../utils/platform/locks';
import { keepRunning, runInTab } from '../../../utils/platform/scripting';
import { tabsAt } from '../../../utils/platform/tabs';
import { readAddedSites } from './served';

/** Built from `entrypoints/crm.content/`. The manifest does not name it: it runs on no page before a user's click. */
const SCRIPT = 'content-scripts/crm.js';

/**
 * Makes the browser run the reader of records on the sites that the user has added, and on no others. What the
 * browser has granted is the only list, so that the two cannot come apart.
 */
export async function registerSites(): Promise<void> {
  await withLock('dealcue-sites', async () => {
    await keepRunning({ id: 'crm', file: SCRIPT, matches: await readAddedSites() });
  });
}

/** Serves the pages of these sites that are open already, without a reload. */
export async function serveOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await tabsAt(patterns);
  await Promise.all(tabs.map(({ id }) => runInTab(id, [`/${SCRIPT}`])));
}
