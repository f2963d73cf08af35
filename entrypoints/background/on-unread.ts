import type { ContentCaller } from '../../utils/messages/caller';
import type { Reading } from '../../utils/model/reading';
import type { Services } from './services';
import { readDock } from './tab/dock';
import { readHouseRules } from './tab/house-rules';
import { keepReading } from './tab/keep-reading';
import { readPage } from './tab/pages';

/** Nothing is known of what is on screen; not even its address, which may be what was too long. */
function unknownPage({ site }: ContentCaller): Reading {
  if (site.id === 'crm') return { kind: 'other', site: 'generic', url: `${site.origin}/` };
  const unnamed = { account: null, threadId: null, legacyThreadId: null, subject: null };
  return { kind: 'thread', site: site.id, url: `${site.origin}/`, ...unnamed, messages: [] };
}

/**
 * A page said what cannot be taken. What its tab said before is forgotten, and the panel says that the page cannot
 * be read. A page that were only forgotten would be asked at once, and answer the same for ever.
 */
export async function onUnread(caller: ContentCaller, services: Services): Promise<void> {
  if ((await readDock()).paused) return;
  const { tabId, url, site } = caller;
  const theme = (await readPage(tabId))?.theme ?? 'light';
  const health = { hooks: {}, disagree: [] };
  const rules = readHouseRules(services.db);
  const said = { reading: unknownPage(caller), health, empty: [], theme };
  await keepReading({ tabId, url, site: site.id, ...said }, rules, services);
  await services.show(tabId, rules);
}
