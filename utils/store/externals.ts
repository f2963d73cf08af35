import type { z } from 'zod';
import { companyKey, companyMeant } from '../identity/one-company';
import {
  type Account,
  account,
  type Contact,
  contact,
  type Deal,
  deal,
  type Lead,
  lead,
  type RecordKind,
} from '../model/book';
import type { Database } from './database';
import { survivorOf } from './merge/survivors';
import { readable, readableRows } from './readable';
import { foldedName } from './rows';

/** What a kind of record is. */
export type RecordOf = { deal: Deal; lead: Lead; contact: Contact; account: Account };

const TABLES = { deal: 'deals', lead: 'leads', contact: 'contacts', account: 'accounts' } as const;
const SCHEMAS: { [K in RecordKind]: z.ZodType<RecordOf[K]> } = { deal, lead, contact, account };

/** The record with this id, or the one that it was merged into; null where there is neither. */
export async function getRecord<K extends RecordKind>(
  db: Database,
  kind: K,
  id: string,
): Promise<RecordOf[K] | null> {
  const table = db.table(TABLES[kind]);
  const row = await table.get(id);
  if (row !== undefined) return readable(SCHEMAS[kind], row, TABLES[kind]);
  const survivor = await survivorOf(db, kind, id);
  return survivor === null ? null : readable(SCHEMAS[kind], await table.get(survivor), TABLES[kind]);
}

/** The record that a site knows by this name (`site-host|entity|recordId`), or null. */
export async function recordByKey<K extends RecordKind>(
  db: Database,
  kind: K,
  key: string,
): Promise<RecordOf[K] | null> {
  const row = await db.table(TABLES[kind]).where('externals').equals(key).first();
  return readable(SCHEMAS[kind], row, TABLES[kind]);
}

async function companiesAlike(db: Database, name: string): Promise<Account[]> {
  const key = companyKey(name);
  if (key === '') return [];
  const alike = await db.accounts.where('bare').equals(key).toArray();
  return companyMeant(readableRows(account, alike, 'accounts'), name);
}

/**
 * The records of this name, whatever the case and the spaces in it; where there are none, those that one of the name
 * was merged into, and of companies the only one that may go by it but for the legal form.
 */
export async function recordsNamed<K extends RecordKind>(
  db: Database,
  kind: K,
  name: string,
): Promise<RecordOf[K][]> {
  const folded = foldedName(name);
  if (folded === '') return [];
  const table = db.table(TABLES[kind]);
  const own = await table.where('folded').equals(folded).toArray();
  const rows = own.length > 0 ? own : await table.where('alsoNamed').equals(folded).toArray();
  if (rows.length > 0 || kind !== 'account') return readableRows(SCHEMAS[kind], rows, TABLES[kind]);
  return (await companiesAlike(db, name)) as RecordOf[K][];
}
