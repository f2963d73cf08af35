import { buildCase } from '../../utils/context/build-case';
import { whyLeftAlone } from '../../utils/context/left-alone';
import { askView, recordView, unmatchedView } from '../../utils/context/make-view';
import { matchDeal } from '../../utils/context/match-deal';
import { lastWordOf, ourAddresses, partiesOf } from '../../utils/context/parties';
import { quietOf } from '../../utils/context/quiet';
import { standing } from '../../utils/context/rest';
import { shortfallOf } from '../../utils/context/shortfall';
import { threadLinkId } from '../../utils/context/thread-id';
import type { PanelView } from '../../utils/model/panel-view';
import type { ThreadReading } from '../../utils/model/reading';
import { aboutOf } from './about';
import { askEngine, checkRecord } from './ask-engine';
import { authorOf } from './author';
import { gatherKnown, gatherLink, gatherRecord, gatherRests } from './gather';
import type { HouseRules } from './house-rules';
import { logMails } from './log-mails';
import type { Page } from './pages';
import type { Services } from './services';
import { versionOf } from './version';

/**
 * What the panel says about a mail thread: it is left alone, or matched with the book, its mails logged, the
 * engine asked, and what the rep has set aside taken out.
 * @throws the store's error when the database does not open or is full.
 */
export async function lookAtThread(
  page: Page,
  reading: ThreadReading,
  { settings, neverList }: HouseRules,
  services: Services,
): Promise<PanelView> {
  const { db, place } = services;
  const shortfall = shortfallOf(reading, page.health);
  const { subject } = reading;
  const now = services.now();
  const linkId = threadLinkId(reading);
  const named = linkId ?? reading.url;

  const link = await gatherLink(db, linkId);
  const us = ourAddresses(reading, settings.identity);
  const parties = partiesOf(reading, us, link?.person ?? null);
  const alone = whyLeftAlone(parties, us, neverList, link);
  if (alone !== null) {
    return { state: 'left-alone', ...alone, version: await versionOf(page.tabId, named, alone.why) };
  }

  const known = await gatherKnown(db, parties, link);
  const matched = matchDeal(parties, known);
  const about = aboutOf(matched, reading);
  const version = await versionOf(page.tabId, named, about.key);
  if (matched.kind === 'ask')
    return askView(matched, { version, subject, parties, known, shortfall, page: null });

  const settled = matched.kind === 'none' ? null : matched;
  if (settled !== null) {
    const { appeared } = page;
    const by = authorOf(settings, page);
    await logMails({ reading, settled, parties, known, us, appeared }, { by, tabId: page.tabId }, services);
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
  const hygiene = checkRecord(question, settled, place);
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
    hygiene,
    shortfall,
    page: null,
  });
}
