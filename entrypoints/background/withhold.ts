import { neverHits } from '../../utils/context/never-list';
import { ourAddresses, partiesOf } from '../../utils/context/parties';
import type { ThreadReading } from '../../utils/model/reading';
import { readNeverList } from '../../utils/store/never-list';
import { readSettings } from '../../utils/store/settings';
import { keepPage, type Page } from './pages';
import type { Services } from './services';

/** Whether the never-list names anybody on the thread, or the mailbox itself. */
async function isListed(reading: ThreadReading, { db }: Services): Promise<boolean> {
  const [settings, list] = await Promise.all([readSettings(db), readNeverList(db)]);
  const us = ourAddresses(reading, settings.identity);
  const own = us.flatMap((address) => address?.toLowerCase() ?? []);
  return neverHits([...partiesOf(reading, us).addresses, ...own], list).length > 0;
}

/** The page with neither the subject of its thread nor its words. */
export function withoutWords(page: Page, reading: ThreadReading): Page {
  const messages = reading.messages.map((message) => ({ ...message, text: null }));
  return { ...page, withheld: true, reading: { ...reading, subject: null, messages } };
}

/** The page as it may be kept: of a thread that the never-list keeps us from, neither subject nor words. */
export async function withhold(page: Page, services: Services): Promise<Page> {
  const { reading } = page;
  if (reading.kind !== 'thread' || !(await isListed(reading, services))) return page;
  return withoutWords(page, reading);
}

/**
 * The page as it may be shown by the never-list of this moment: what has come on it loses its words. Null for one
 * that has come off it: its words are gone, and the tab must be asked for them.
 */
export async function keptByList(page: Page, services: Services): Promise<Page | null> {
  const now = await withhold({ ...page, withheld: false }, services);
  if (now.withheld === page.withheld) return page;
  if (!now.withheld) return null;
  await keepPage(now);
  return now;
}
