import type { Known } from '../../../utils/context/known';
import { askView, recordView } from '../../../utils/context/make-view';
import type { Matched } from '../../../utils/context/match-deal';
import type { Parties } from '../../../utils/context/parties';
import { keyOfReading, type RecordReading } from '../../../utils/context/records/external-key';
import { matchPage } from '../../../utils/context/records/match-page';
import { shortfallOf } from '../../../utils/context/shortfall';
import { parseUrl } from '../../../utils/messages/site';
import type { CrmPage, PanelView } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import { recordByKey, recordsNamed } from '../../../utils/store/externals';
import { keyOfMatched, settledOf } from '../about';
import { versionOf } from '../panel/version';
import type { Services } from '../services';
import { gatherLink, withLinked } from '../step/gather';
import { propose } from '../step/propose';
import type { HouseRules } from '../tab/house-rules';
import type { Page } from '../tab/pages';
import { listedOn } from '../tab/withhold';
import { taughtHere } from '../teach/taught-here';
import { gatherPage, pageLinkId } from './gather-page';

/** Nobody is on a page as people are on a thread. */
const NOBODY: Parties = { ours: [], theirs: [], picked: null, addresses: [], domains: [] };
const EMPTY: Known = { link: null, contacts: [], accounts: [], deals: [], leads: [] };

type Found = { matched: Matched; known: Known };

async function namedDeal(db: Database, reading: RecordReading, host: string): Promise<Found> {
  const deals = await recordsNamed(db, 'deal', reading.name ?? '');
  const link = await gatherLink(db, pageLinkId(reading, host));
  const known = await withLinked(db, { ...EMPTY, link, deals });
  return { matched: matchPage(known, null), known };
}

async function ownRecord(db: Database, reading: RecordReading, host: string): Promise<Found> {
  const { entity } = reading;
  const key = keyOfReading(reading, host);
  const match = { how: 'page' as const, by: null };
  // A page that does not say which record it shows: the rep's choice, the only deal of its name, or the rep is asked.
  if (key === null) return namedDeal(db, reading, host);
  if (entity === 'lead') {
    const lead = await recordByKey(db, 'lead', key);
    return { matched: lead === null ? { kind: 'none' } : { kind: 'lead', lead, match }, known: EMPTY };
  }
  const deal = await recordByKey(db, 'deal', key);
  if (deal === null) return { matched: { kind: 'none' }, known: EMPTY };
  return { matched: { kind: 'deal', deal, match }, known: await withLinked(db, { ...EMPTY, deals: [deal] }) };
}

/** Which record of the book a page is about: its own, or the open deal of whom it is about. */
async function matchRecord(db: Database, reading: RecordReading, host: string): Promise<Found> {
  if (reading.entity === 'deal' || reading.entity === 'lead') return ownRecord(db, reading, host);
  const { known, by } = await gatherPage(db, reading, host);
  return { matched: matchPage(known, by), known };
}

function crmPageOf(reading: RecordReading, host: string): NonNullable<CrmPage> {
  const { entity, name } = reading;
  return { host, entity, name, isKept: keyOfReading(reading, host) !== null };
}

/**
 * What the panel says about the page of a record: the record itself or, for a person, a company or an activity, the
 * open deal that it belongs to, with score, next step and what is unclean. Where there are several the rep is asked.
 * @throws the store's error when the database does not open or is full.
 */
export async function lookAtRecord(
  page: Page,
  reading: RecordReading,
  rules: HouseRules,
  services: Services,
): Promise<PanelView> {
  const { db } = services;
  const host = parseUrl(page.url)?.host ?? '';
  const named = pageLinkId(reading, host) ?? reading.url;

  const entries = listedOn(reading, rules);
  if (entries.length > 0) {
    return {
      state: 'left-alone',
      why: 'never-list',
      entries,
      version: await versionOf(page.tabId, named, 'never-list'),
    };
  }
  const { matched, known } = await matchRecord(db, reading, host);
  const taught = await taughtHere(page, host);
  const crm = { ...crmPageOf(reading, host), ...(taught && { taught }) };
  const shortfall = shortfallOf(reading, page.health);
  const settled = settledOf(matched);
  if (settled !== null) {
    const { settings } = rules;
    const key = keyOfMatched(settled);
    const version = await versionOf(page.tabId, named, key);
    const account = settings.identity?.email ?? null;
    const subject = { key, settled, reading: null, parties: NOBODY, known, account };
    const proposed = await propose(subject, rules, services);
    return recordView({
      version,
      settled,
      parties: NOBODY,
      known,
      settings,
      shortfall,
      page: crm,
      ...proposed,
    });
  }
  const { deals, leads } = matched.kind === 'ask' ? matched : { deals: [], leads: [] };
  const about = { version: await versionOf(page.tabId, named, 'ask'), subject: reading.name, page: crm };
  return askView({ deals, leads }, { ...about, parties: NOBODY, known, shortfall });
}
