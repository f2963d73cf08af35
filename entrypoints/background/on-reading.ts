import { tellsHealth } from '../../utils/context/shortfall';
import { withOwnWords } from '../../utils/mail/with-own-words';
import type { ContentCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import type { Health, Reading } from '../../utils/model/reading';
import { noteHealth } from '../../utils/store/health';
import { planDay } from './day/plan-day';
import { takeRecord } from './record/record-page';
import { showAlike } from './record/show-alike';
import type { Services } from './services';
import { checkAddress } from './tab/check-address';
import { readDock } from './tab/dock';
import { type HouseRules, readHouseRules } from './tab/house-rules';
import { type Kept, keepReading } from './tab/keep-reading';

/** Keeps how the page's hooks did, for Settings → Diagnostics. A store that fails says so in the panel. */
async function keepHealth(reading: Reading, health: Health, { db, now }: Services): Promise<void> {
  if (!tellsHealth(reading, health)) return;
  await noteHealth(db, reading.site, health, now()).catch((error) =>
    console.error('The health of a page could not be kept.', error),
  );
}

/** Takes what a record's page says into the book. A store that fails says so in the panel. */
async function noteInBook(
  { page, before }: Kept,
  rules: Promise<HouseRules>,
  services: Services,
): Promise<boolean> {
  if (page.reading.kind !== 'record') return false;
  try {
    return await takeRecord(page, before, await rules, services);
  } catch (error) {
    console.error('What a page says could not be taken into the book.', error);
    return false;
  }
}

/** What stands by this page belongs to the day, and may change how much is due. */
async function bringDayOn(rules: Promise<HouseRules>, services: Services): Promise<void> {
  try {
    await planDay(services, (await rules).settings);
  } catch (error) {
    console.error('The day could not be brought up to date.', error);
  }
}

/**
 * A content script hands in what its page says: it is checked, kept in memory for its tab, taken into the book
 * where it is a record of a CRM (`record-page.ts`), looked at (`look-at.ts`), and shown. This is the whole way of the data; start reading here.
 */
export async function onReading(
  { reading, health, empty, theme }: Parsed<'page/reading'>,
  caller: ContentCaller,
  services: Services,
): Promise<Output<'page/reading'>> {
  checkAddress(reading, caller);
  if ((await readDock()).paused) return { ok: true };
  const page = { tabId: caller.tabId, url: caller.url, site: caller.site.id };
  const rules = readHouseRules(services.db);
  const said = { ...page, reading: withOwnWords(reading), health, empty, theme };
  const kept = await keepReading(said, rules, services);
  const isNews = await noteInBook(kept, rules, services);
  await services.show(caller.tabId, rules);
  if (isNews) await services.showAll();
  else {
    await showAlike(caller.tabId, services);
    await bringDayOn(rules, services);
  }
  await keepHealth(reading, health, services);
  return { ok: true };
}
