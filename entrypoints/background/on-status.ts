import { shortfallOf, tellsHealth } from '../../utils/context/shortfall';
import type { PageCaller } from '../../utils/messages/caller';
import { readRefusals } from '../../utils/messages/diagnostics';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { siteOf } from '../../utils/messages/site';
import type { Reading } from '../../utils/model/reading';
import { findTab } from '../../utils/platform/tabs';
import { readAddedSite } from '../../utils/store/added-sites';
import type { Database } from '../../utils/store/database';
import { readView } from './panel/views';
import type { Services } from './services';
import { readDock } from './tab/dock';
import { type Page, readPage } from './tab/pages';
import { servedSite } from './tab/served';

function howItWent({ reading, health }: Page): Output<'tab/status'>['reading'] {
  if (!tellsHealth(reading, health)) return null;
  const ranks = Object.values(health.hooks);
  const found = ranks.filter((rank) => rank !== null).length;
  return { found, asked: ranks.length, shortfall: shortfallOf(reading, health) };
}

/** Since when the site of a page that is not read has been left alone; null where it never was added. */
async function leftSince(address: string | null | undefined, db: Database): Promise<string | null> {
  const site = siteOf(address);
  return site === null ? null : ((await readAddedSite(db, site.pattern))?.until ?? null);
}

/** What the thread or record of a page is called. */
function nameOf(reading: Reading | undefined): string | null {
  if (reading?.kind === 'thread') return reading.subject;
  return reading?.kind === 'record' ? reading.name : null;
}

/** What the popup says about a tab: what is read there, and what it belongs to. */
export async function onTabStatus(
  { tabId }: Parsed<'tab/status'>,
  _caller: PageCaller,
  { db }: Services,
): Promise<Output<'tab/status'>> {
  const [page, view, tab, { paused }] = await Promise.all([
    readPage(tabId),
    readView(tabId),
    findTab(tabId),
    readDock(),
  ]);
  const site = await servedSite(tab?.url);
  const here = site !== null && page !== null && site.origin === siteOf(page.url)?.origin ? page : null;
  const thread = here?.reading.kind === 'thread' ? here.reading : null;
  const unread = site === null ? 'no-site' : 'nothing-open';
  return {
    site: here?.reading.site ?? (site?.id === 'crm' ? 'generic' : (site?.id ?? null)),
    granted: siteOf(tab?.url)?.id !== 'gmail' || site !== null,
    left: site === null ? await leftSince(tab?.url, db).catch(() => null) : null,
    state: paused ? 'paused' : here === null ? unread : (view?.state ?? 'loading'),
    subject: nameOf(here?.reading),
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
