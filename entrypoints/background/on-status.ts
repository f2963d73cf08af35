import { shortfallOf, tellsHealth } from '../../utils/context/shortfall';
import type { PageCaller } from '../../utils/messages/caller';
import { readRefusals } from '../../utils/messages/diagnostics';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { siteOf } from '../../utils/messages/site';
import { findTab } from '../../utils/platform/tabs';
import { readDock } from './dock';
import { type Page, readPage } from './pages';
import { readView } from './views';

function howItWent({ reading, health }: Page): Output<'tab/status'>['reading'] {
  if (!tellsHealth(reading, health)) return null;
  const ranks = Object.values(health.hooks);
  const found = ranks.filter((rank) => rank !== null).length;
  return { found, asked: ranks.length, shortfall: shortfallOf(reading, health) };
}

/** What the popup says about a tab: what is read there, and what it belongs to. */
export async function onTabStatus(
  { tabId }: Parsed<'tab/status'>,
  _caller: PageCaller,
): Promise<Output<'tab/status'>> {
  const [page, view, tab, { paused }] = await Promise.all([
    readPage(tabId),
    readView(tabId),
    findTab(tabId),
    readDock(),
  ]);
  const site = siteOf(tab?.url)?.id ?? null;
  const here = site !== null && site === page?.site ? page : null;
  const thread = here?.reading.kind === 'thread' ? here.reading : null;
  const unread = site === null ? 'no-site' : 'nothing-open';
  return {
    site,
    state: paused ? 'paused' : here === null ? unread : (view?.state ?? 'loading'),
    subject: thread?.subject ?? null,
    target: here !== null && view?.state === 'record' ? view.target : null,
    account: thread?.account ?? null,
    reading: here === null ? null : howItWent(here),
  };
}

/** How many messages were refused, by reason, since the browser started. */
export async function onDiagnostics(
  _nothing: Parsed<'diagnostics/read'>,
  _caller: PageCaller,
): Promise<Output<'diagnostics/read'>> {
  return readRefusals();
}
