import { neverHits } from '../../../utils/context/never-list';
import { addressesOn, ourAddresses } from '../../../utils/context/parties';
import { addressesOnRecord } from '../../../utils/context/records/addresses-on';
import type { RecordReading } from '../../../utils/context/records/external-key';
import { namedPerson } from '../../../utils/context/records/named-person';
import type { Reading } from '../../../utils/model/reading';
import type { HouseRules } from './house-rules';
import { keepPage, type Page } from './pages';

/** A record with its addresses alone, by which it is known that nothing of it may be kept. */
function bareRecord({ kind, site, url, entity, id, fields }: RecordReading): RecordReading {
  const { email, website } = fields;
  const contacts = (fields.contacts ?? []).flatMap((written) => namedPerson(written).email ?? []);
  return { kind, site, url, entity, id, name: null, fields: { email, website, contacts } };
}

function namedOn(reading: Reading, { settings }: HouseRules): string[] {
  if (reading.kind === 'record') return addressesOnRecord(reading);
  if (reading.kind !== 'thread') return [];
  const own = ourAddresses(reading, settings.identity).flatMap((address) => address?.toLowerCase() ?? []);
  return [...addressesOn(reading), ...own];
}

/** What of the never-list the page hits: anybody whom it names, or the mailbox itself. */
export function listedOn(reading: Reading, rules: HouseRules): string[] {
  return neverHits(namedOn(reading, rules), rules.neverList);
}

/** The page with neither the subject of its thread nor its words; of a record, with neither name nor fields. */
export function withoutWords(page: Page): Page {
  const { reading } = page;
  if (reading.kind === 'other') return page;
  if (reading.kind === 'record') return { ...page, withheld: true, reading: bareRecord(reading) };
  const messages = reading.messages.map((message) => ({ ...message, text: null }));
  return { ...page, withheld: true, reading: { ...reading, subject: null, messages } };
}

/** The page as it may be kept: of one that the never-list keeps us from, none of its words. */
export function withhold(page: Page, rules: HouseRules): Page {
  return listedOn(page.reading, rules).length > 0 ? withoutWords(page) : page;
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
