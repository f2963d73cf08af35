import { soleValue } from '../../../utils/context/records/sole-value';
import type { Account, Deal, Lead, Stated } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { getDeal, saveDeal } from '../../../utils/store/deals';
import { getLead, saveLead } from '../../../utils/store/leads';
import { getAccount, saveAccount } from '../../../utils/store/people';
import type { About } from '../book/target-content';

/** A record whose fields the user may mend. */
export type BookRecord = Deal | Lead | Account;
type Kind = About['kind'];

/** A record as it is now; null where it is gone. */
export function readNow(db: Database, kind: Kind, id: string): Promise<BookRecord | null> {
  if (kind === 'deal') return getDeal(db, id);
  return kind === 'lead' ? getLead(db, id) : getAccount(db, id);
}

/** Writes a record of any kind. */
export function saveAny(db: Database, kind: Kind, record: BookRecord): Promise<void> {
  if (kind === 'deal') return saveDeal(db, record as Deal);
  return kind === 'lead' ? saveLead(db, record as Lead) : saveAccount(db, record as Account);
}

/** The value of a field: its own where the record has one of that name, else what its sources say. */
export function fieldOf(record: BookRecord, field: string): Stated['value'] {
  const own: Readonly<Record<string, unknown>> = record;
  return Object.hasOwn(record, field) ? ((own[field] ?? null) as Stated['value']) : soleValue(record, field);
}

/** The record with a value in a field, as far as it has one of that name. */
export function withField<T extends BookRecord>(record: T, field: string, value: Stated['value']): T {
  return Object.hasOwn(record, field) ? { ...record, [field]: value } : record;
}
