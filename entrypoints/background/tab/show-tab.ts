import { isSameAddress, parseUrl, siteOf } from '../../../utils/messages/site';
import type { PanelView } from '../../../utils/model/panel-view';
import { withLock } from '../../../utils/platform/locks';
import { findTab, tellTab } from '../../../utils/platform/tabs';
import { explainFailure } from '../../../utils/store/failure';
import { ownMailbox } from '../author';
import { forgetView, rememberView } from '../panel/views';
import type { Services } from '../services';
import { readTeaching, teachViewOf } from '../teach/teaching';
import { readDock } from './dock';
import { type HouseRules, readHouseRules } from './house-rules';
import { lookAt } from './look-at';
import { forgetPage, type Page, readPage, tabsWithPages } from './pages';
import { keptByList } from './withhold';

/** True while the tab is where the page was. Records of one site follow each other without a new page. */
function isThere(page: Page, address: string | null | undefined): boolean {
  const [now, then] = [siteOf(address), siteOf(page.url)];
  const same = now !== null && now.origin === then?.origin && now.mailbox === then.mailbox;
  return same && (now.id === 'gmail' || isSameAddress(address, page.url));
}

/** What the tab said, if it still is where it said it: a side panel must not show what was left behind. */
async function currentPage(tabId: number, rules: HouseRules | null): Promise<Page | null> {
  const page = await readPage(tabId);
  if (page === null) return null;
  // A store that fails is said where the view is made; until it works the page stays as it is.
  const allowed = rules === null ? page : await keptByList(page, rules).catch(() => page);
  const kept = isThere(page, (await findTab(tabId))?.url) ? allowed : null;
  if (kept === null) await forgetPage(tabId);
  return kept;
}

/** What the tab shows by its name: the subject of a thread, the name of a record. */
function nameOf({ reading }: Page): string | null {
  if (reading.kind === 'thread') return reading.subject;
  return reading.kind === 'record' ? reading.name : null;
}

/** What is shown of a tab that has said nothing: it is asked, and answers with a reading of its own. */
async function askTab(tabId: number): Promise<PanelView> {
  return (await tellTab(tabId, { name: 'page/read' })) ? { state: 'loading' } : { state: 'nothing-open' };
}

async function viewOf(
  tabId: number,
  page: Page | null,
  rules: Promise<HouseRules>,
  services: Services,
): Promise<PanelView> {
  if ((await readDock()).paused) return { state: 'paused' };
  const teaching = page === null ? null : await readTeaching(tabId, page.url);
  if (teaching !== null) return teachViewOf(teaching);
  return page === null ? askTab(tabId) : lookAt(page, await rules, services);
}

function storeFailed(error: unknown): PanelView {
  console.error('The store failed.', error);
  return { state: 'store-failed', ...explainFailure(error) };
}

/** The chance to win as the folded tab shows it. */
function badgeOf(view: PanelView, locale: string): string | null {
  if (view.state !== 'record' || view.score === null) return null;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(view.score.value);
}

/**
 * Looks at a tab, remembers what its panel is shown, and hands it on. One look at a time for each tab.
 * @param given the rules where they were read just now.
 */
export async function showTab(tabId: number, services: Services, given?: Promise<HouseRules>): Promise<void> {
  await withLock(`dealcue-tab-${tabId}`, async () => {
    const rules = given ?? readHouseRules(services.db);
    const known = await rules.catch(() => null);
    const page = await currentPage(tabId, known);
    const view = await viewOf(tabId, page, rules, services).catch(storeFailed);
    await rememberView(tabId, view).catch(() => forgetView(tabId));
    await services.panels.push(tabId, {
      view,
      identity: known?.settings.identity ?? null,
      suggestedEmail: ownMailbox(page),
      beside: page === null ? null : nameOf(page),
      teachable: page?.site === 'crm' ? (parseUrl(page.url)?.host ?? null) : null,
      theme: page?.theme ?? 'light',
      now: services.now(),
    });
    await tellTab(tabId, { name: 'dock/badge', score: badgeOf(view, services.place.locale) });
  });
}

/** Shows every tab anew that has said something or is on show. */
export async function showAllTabs(services: Services): Promise<void> {
  const tabs = new Set([...(await tabsWithPages()), ...(await services.panels.tabs())]);
  await Promise.all([...tabs].map((tabId) => showTab(tabId, services)));
}
