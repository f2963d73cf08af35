import {
  isOnHost,
  type KeptReading,
  type RecordReading,
  withKey,
} from '../../../utils/context/records/external-key';
import type { Said } from '../../../utils/context/records/merge-said';
import { saidByPage } from '../../../utils/context/records/said-by-page';
import type { Account, Contact, Deal, Lead } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { saveDeal } from '../../../utils/store/deals';
import { saveLead } from '../../../utils/store/leads';
import { removeContact, saveAccount, saveContact } from '../../../utils/store/people';

/** A look at a record's page of a site: which record it is, and what it says. */
export type Visit = {
  reading: KeptReading;
  host: string;
  /** The record's name on its site. */
  key: string;
  /** What the same tab said before. */
  earlier: RecordReading | null;
  /** Fields that the page shows with nothing in them, and did not when the tab spoke before. */
  emptied: readonly string[];
  at: string;
  /** The rep's own address: people of ours are no customers. */
  us: string | null;
  neverList: readonly string[];
};

/** What a visit changes in the book. */
export type Changes = {
  deals?: Deal[];
  leads?: Lead[];
  contacts?: Contact[];
  accounts?: Account[];
  /** People who turned out to be somebody else in the book. */
  gone?: Contact[];
};

/** What the page says; all of it is news to a record that the book did not have. */
export function saidOn({ reading, earlier, emptied, host, key, at }: Visit, isKnown: boolean): Said {
  return { ...saidByPage(reading, isKnown ? earlier : null, host, at, emptied), keys: [key] };
}

/** The record with its name on this site, and the address that shows it where none was known. */
export function placedOn<T extends { externals: string[]; origin: Deal['origin'] }>(
  record: T,
  visit: Visit,
): T {
  const { reading, key, host } = visit;
  const named = withKey(record, key);
  const has = record.origin?.recordId != null && isOnHost(record, host);
  const origin = { site: reading.site, url: reading.url, recordId: reading.id };
  return has ? named : { ...named, origin };
}

/** The record where it differs from what the book has, with the moment of the change; none where it does not. */
export function changedOnly<T extends { updatedAt: string }>(before: T | null, after: T, at: string): T[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ ...after, updatedAt: at }];
}

/** Writes what a visit has changed, all or nothing. Resolves with whether there was anything. */
export async function writeChanges(db: Database, changes: Changes): Promise<boolean> {
  const { deals = [], leads = [], contacts = [], accounts = [], gone = [] } = changes;
  if ([deals, leads, contacts, accounts, gone].every(({ length }) => length === 0)) return false;
  await db.transaction('rw', [db.deals, db.leads, db.contacts, db.accounts], async () => {
    for (const account of accounts) await saveAccount(db, account);
    for (const contact of contacts) await saveContact(db, contact);
    for (const deal of deals) await saveDeal(db, deal);
    for (const lead of leads) await saveLead(db, lead);
    for (const { id } of gone) await removeContact(db, id);
  });
  return true;
}
