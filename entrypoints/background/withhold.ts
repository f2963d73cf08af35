import { neverHits } from '../../utils/context/never-list';
import { addressesOn, ourAddresses } from '../../utils/context/parties';
import type { ThreadReading } from '../../utils/model/reading';
import type { HouseRules } from './house-rules';
import { keepPage, type Page } from './pages';

/** Whether the never-list names anybody on the thread, or the mailbox itself. */
function isListed(reading: ThreadReading, { settings, neverList }: HouseRules): boolean {
  const own = ourAddresses(reading, settings.identity).flatMap((address) => address?.toLowerCase() ?? []);
  return neverHits([...addressesOn(reading), ...own], neverList).length > 0;
}

/** The page with neither the subject of its thread nor its words. */
export function withoutWords(page: Page, reading: ThreadReading): Page {
  const messages = reading.messages.map((message) => ({ ...message, text: null }));
  return { ...page, withheld: true, reading: { ...reading, subject: null, messages } };
}

/** The page as it may be kept: of a thread that the never-list keeps us from, neither subject nor words. */
export function withhold(page: Page, rules: HouseRules): Page {
  const { reading } = page;
  if (reading.kind !== 'thread' || !isListed(reading, rules)) return page;
  return withoutWords(page, reading);
}

/**
 * The page as it may be shown by the never-list of this moment: what has come on it loses its words. Null for one
 * that has come off it: its words are gone, and the tab must be asked for them.
 */
export async function keptByList(page: Page, rules: HouseRules): Promise<Page | null> {
  const now = withhold({ ...page, withheld: false }, rules);
  if (now.withheld === page.withheld) return page;
  if (!now.withheld) return null;
  await keepPage(now);
  return now;
}
