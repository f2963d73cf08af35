import { buildCase } from '../../utils/context/build-case';
import { whyLeftAlone } from '../../utils/context/left-alone';
import { askView, recordView, unmatchedView, viewWithoutThread } from '../../utils/context/make-view';
import { matchDeal } from '../../utils/context/match-deal';
import { lastWordOf, ourAddresses, partiesOf } from '../../utils/context/parties';
import { quietOf } from '../../utils/context/quiet';
import { standing } from '../../utils/context/rest';
import { shortfallOf, tellsHealth } from '../../utils/context/shortfall';
import { withOwnWords } from '../../utils/mail/with-own-words';
import type { ContentCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { parseUrl } from '../../utils/messages/site';
import type { PanelView } from '../../utils/model/panel-view';
import type { Health, Reading, ThreadReading } from '../../utils/model/reading';
import { noteHealth } from '../../utils/store/health';
import { readNeverList } from '../../utils/store/never-list';
import { readSettings } from '../../utils/store/settings';
import { aboutOf } from './about';
import { askEngine } from './ask-engine';
import { authorOf } from './author';
import { readDock } from './dock';
import { gatherKnown, gatherLink, gatherRecord, gatherRests } from './gather';
import { keepReading } from './keep-reading';
import { logMails } from './log-mails';
import type { Page } from './pages';
import type { Services } from './services';
import { showAlike } from './show-alike';
import { versionOf } from './version';

/** A reading speaks of the page that the browser saw send it; what stands after `#` may have moved on. */
function checkAddress(reading: { url: string; site: string }, { url, site }: ContentCaller): void {
  const said = parseUrl(reading.url);
  const seen = parseUrl(url);
  const same = said !== null && said.origin === seen?.origin && said.pathname === seen.pathname;
  if (!same || reading.site !== site.id) throw new Refused('wrong-sender');
}

async function lookAtThread(page: Page, reading: ThreadReading, services: Services): Promise<PanelView> {
  const { db, place } = services;
  const shortfall = shortfallOf(reading, page.health);
  const { subject } = reading;
  const now = services.now();

  const [settings, neverList, link] = await Promise.all([
    readSettings(db),
    readNeverList(db),
    gatherLink(db, reading),
  ]);
  const us = ourAddresses(reading, settings.identity);
  const parties = partiesOf(reading, us, link?.person ?? null);
  const alone = whyLeftAlone(parties, us, neverList, link);
  if (alone !== null) {
    return { state: 'left-alone', ...alone, version: await versionOf(page.tabId, reading, alone.why) };
  }

  const known = await gatherKnown(db, parties, link);
  const matched = matchDeal(parties, known);
  const about = aboutOf(matched, reading);
  const version = await versionOf(page.tabId, reading, about.key);
  if (matched.kind === 'ask') return askView(matched, { version, subject, parties, known, shortfall });

  const settled = matched.kind === 'none' ? null : matched;
  if (settled !== null) {
    const { appeared } = page;
    const by = authorOf(settings, page);
    await logMails({ reading, settled, parties, known, us, appeared }, by, services);
  }

  const [record, rests] = await Promise.all([gatherRecord(db, settled), gatherRests(db, about.key)]);
  const account = us.find((address) => address !== null) ?? null;
  const question = buildCase({
    id: about.key,
    now,
    account,
    ours: parties.ours,
    reading,
    known,
    stages: settings.stages,
    person: parties.picked?.email ?? null,
    ...record,
  });
  const answer = askEngine(question, place);
  const grounds = { closeDate: about.closeDate, lastWord: lastWordOf(reading, parties) };
  const suggestions = standing(answer.suggestions, rests, { target: about.key, now, ...grounds });
  if (settled === null) return unmatchedView({ version, subject, parties, known, suggestions, shortfall });
  const quiet = quietOf(answer, suggestions.length, rests, { now, place });
  const { entries } = record;
  return recordView({
    version,
    settled,
    parties,
    known,
    answer,
    suggestions,
    quiet,
    settings,
    entries,
    shortfall,
  });
}

/**
 * What the panel says about a page. A thread is left alone, or matched with the book, its mails logged, the
 * engine asked, and what the rep has set aside taken out.
 * @throws the store's error when the database does not open or is full.
 */
export async function lookAt(page: Page, services: Services): Promise<PanelView> {
  const { reading, health } = page;
  const nothing = viewWithoutThread(reading, health);
  if (nothing !== null || reading.kind !== 'thread') return nothing ?? { state: 'nothing-open' };
  return lookAtThread(page, reading, services);
}

/** Keeps how the page's hooks did, for Settings → Diagnostics. A store that fails says so in the panel. */
async function keepHealth(reading: Reading, health: Health, { db, now }: Services): Promise<void> {
  if (!tellsHealth(reading, health)) return;
  await noteHealth(db, reading.site, health, now()).catch((error) =>
    console.error('The health of a page could not be kept.', error),
  );
}

/**
 * A content script hands in what its page says: it is checked, kept in memory for its tab, looked at, and
 * shown. This is the whole way of the data; start reading here.
 */
export async function onReading(
  { reading, health, theme }: Parsed<'page/reading'>,
  caller: ContentCaller,
  services: Services,
): Promise<Output<'page/reading'>> {
  checkAddress(reading, caller);
  if ((await readDock()).paused) return { ok: true };
  const page = { tabId: caller.tabId, url: caller.url, site: caller.site.id };
  await keepReading({ ...page, reading: withOwnWords(reading), health, theme }, services);
  await services.show(caller.tabId);
  await showAlike(caller.tabId, services);
  await keepHealth(reading, health, services);
  return { ok: true };
}
