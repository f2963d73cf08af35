import { type KeptReading, keyOfReading } from '../../../utils/context/records/external-key';
import { parseUrl } from '../../../utils/messages/site';
import type { RecordKind } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import { withLock } from '../../../utils/platform/locks';
import { BOOK_LOCK } from '../../../utils/store/book-lock';
import type { Database } from '../../../utils/store/database';
import { recordByKey } from '../../../utils/store/externals';
import type { Services } from '../services';
import type { HouseRules } from '../tab/house-rules';
import type { Page } from '../tab/pages';
import { visitAccount } from './record-company';
import { visitDeal } from './record-deal';
import { visitLead } from './record-lead';
import { logHeld, planLog } from './record-log';
import { visitContact } from './record-person';
import { type Changes, type Visit, writeChanges } from './record-visit';

const VISITS: { readonly [K in RecordKind]: (db: Database, visit: Visit) => Promise<Changes> } = {
  deal: visitDeal,
  lead: visitLead,
  contact: visitContact,
  account: visitAccount,
};

/** The record that a page shows by its name on its own host; null where the page does not say which it is. */
function visitOf(page: Page, before: Page | null, rules: HouseRules, at: string): Visit | null {
  const host = parseUrl(page.url)?.host;
  const { reading, withheld } = page;
  // Of whom the never-list keeps us from, nothing is kept.
  if (reading.kind !== 'record' || withheld || host === undefined) return null;
  const key = keyOfReading(reading, host);
  if (key === null) return null;
  const { settings, neverList } = rules;
  const us = settings.identity?.email ?? null;
  const earlier = before?.reading.kind === 'record' ? before.reading : null;
  const isSame = earlier?.entity === reading.entity && earlier.id === reading.id;
  const emptied = page.empty.filter((field) => !(isSame && before?.empty.includes(field)));
  return { reading: reading as KeptReading, host, key, earlier, emptied, at, us, neverList };
}

/** What the page has changed earlier and left alone since is logged before it is changed again. */
async function logBefore(db: Database, { reading, key, at }: Visit): Promise<void> {
  const { entity } = reading;
  if (entity !== 'deal' && entity !== 'lead') return;
  const record = await recordByKey(db, entity, key);
  if (record !== null) await logHeld(db, { kind: entity, id: record.id }, { now: at });
}

/** The records with changes that wait to be logged. */
function heldIn({ deals = [], leads = [] }: Changes): Pick<Target, 'kind' | 'id'>[] {
  const named = [
    ...deals.map((deal) => ({ kind: 'deal' as const, ...deal })),
    ...leads.map((lead) => ({ kind: 'lead' as const, ...lead })),
  ];
  return named.filter(({ unlogged }) => unlogged !== null);
}

/**
 * Takes what a record's page says into the book: the record of that host alone, by the name that it has there,
 * and the people and the company that it names. Resolves with whether anything has changed.
 * @param earlier what the same tab said before
 * @throws the store's error when the database does not open or is full.
 */
export async function takeRecord(
  page: Page,
  earlier: Page | null,
  rules: HouseRules,
  services: Services,
): Promise<boolean> {
  const { db } = services;
  const visit = visitOf(page, earlier, rules, services.now());
  if (visit === null) return false;
  const { isNew, held } = await withLock(BOOK_LOCK, async () => {
    await logBefore(db, visit);
    const changes = await VISITS[visit.reading.entity](db, visit);
    return { isNew: await writeChanges(db, changes), held: heldIn(changes) };
  });
  if (held.length > 0) await planLog(held, visit.at);
  return isNew;
}
