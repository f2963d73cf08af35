import { whyLeftAlone } from '../../../utils/context/left-alone';
import { askView, recordView, unmatchedView } from '../../../utils/context/make-view';
import { matchDeal } from '../../../utils/context/match-deal';
import { ourAddresses, partiesOf } from '../../../utils/context/parties';
import { shortfallOf } from '../../../utils/context/shortfall';
import { threadLinkId } from '../../../utils/context/thread-id';
import type { PanelView } from '../../../utils/model/panel-view';
import type { ThreadReading } from '../../../utils/model/reading';
import { forgetThreads } from '../../../utils/store/standing';
import { keyOfMatched, settledOf, threadKey } from '../about';
import { authorOf } from '../author';
import { versionOf } from '../panel/version';
import type { Services } from '../services';
import { gatherKnown, gatherLink } from '../step/gather';
import { propose } from '../step/propose';
import type { HouseRules } from '../tab/house-rules';
import type { Page } from '../tab/pages';
import { logMails } from './log-mails';
import { noteBounces } from './note-bounces';

/**
 * What the panel says about a mail thread: it is left alone, or matched with the book, its mails logged, the
 * engine asked, and what the rep has set aside taken out.
 * @throws the store's error when the database does not open or is full.
 */
export async function lookAtThread(
  page: Page,
  reading: ThreadReading,
  rules: HouseRules,
  services: Services,
): Promise<PanelView> {
  const { db } = services;
  const { settings, neverList } = rules;
  const shortfall = shortfallOf(reading, page.health);
  const { subject } = reading;
  const linkId = threadLinkId(reading);
  const named = linkId ?? reading.url;

  const link = await gatherLink(db, linkId);
  const us = ourAddresses(reading, settings.identity);
  const parties = partiesOf(reading, us, link?.person ?? null);
  const alone = whyLeftAlone(parties, us, neverList, link);
  if (alone !== null) {
    await forgetThreads(db, [reading.threadId ?? '']);
    return { state: 'left-alone', ...alone, version: await versionOf(page.tabId, named, alone.why) };
  }

  const found = await gatherKnown(db, parties, link);
  const known = await noteBounces(reading, parties, found, services);
  const matched = matchDeal(parties, known);
  const settled = settledOf(matched);
  const key = settled === null ? threadKey(reading) : keyOfMatched(settled);
  const version = await versionOf(page.tabId, named, key);
  if (matched.kind === 'ask')
    return askView(matched, { version, subject, parties, known, shortfall, page: null });

  if (settled !== null) {
    const { appeared } = page;
    const by = authorOf(settings, page);
    await logMails({ reading, settled, parties, known, us, appeared }, { by, tabId: page.tabId }, services);
  }
  const account = us.find((address) => address !== null) ?? null;
  const proposed = await propose({ key, settled, reading, parties, known, account }, rules, services);
  if (settled !== null)
    return recordView({ version, settled, parties, known, settings, shortfall, page: null, ...proposed });
  const { suggestions } = proposed;
  return unmatchedView({ version, subject, parties, known, suggestions, shortfall });
}
