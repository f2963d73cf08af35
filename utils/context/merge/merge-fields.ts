import type { Account, Contact, Deal, Lead, RecordKind, Stated } from '../../model/book';

export type AnyRecord = Deal | Lead | Contact | Account;

/** A field that may be taken from either of two records, and what of the record it holds: these go together. */
export type MergeField = { field: string; holds: readonly string[] };

/** What an account is called, by its id. */
export type AccountName = (id: string | null) => string | null;

const alone = (...fields: string[]): MergeField[] => fields.map((field) => ({ field, holds: [field] }));

const FIELDS: { readonly [K in RecordKind]: readonly MergeField[] } = {
  deal: [
    ...alone('name'),
    { field: 'stage', holds: ['stage', 'status', 'stageEnteredAt'] },
    { field: 'amount', holds: ['amount', 'currency'] },
    ...alone('closeDate'),
    { field: 'account', holds: ['accountId'] },
    ...alone('owner', 'nextStep', 'source'),
  ],
  lead: [
    ...alone('name'),
    { field: 'stage', holds: ['stage', 'status'] },
    ...alone('email'),
    { field: 'account', holds: ['company'] },
    ...alone('phone', 'jobTitle', 'owner', 'source'),
  ],
  contact: [
    ...alone('name'),
    { field: 'email', holds: [] },
    ...alone('phone', 'jobTitle'),
    { field: 'account', holds: ['accountId'] },
  ],
  account: alone('name', 'website'),
};

/** What may be chosen when two records of a kind are merged, in the order in which it is shown. */
export function mergeFields(kind: RecordKind): readonly MergeField[] {
  return FIELDS[kind];
}

/** The choice that a field goes with: a currency goes with its amount. Undefined where it is none that can be chosen. */
export function choiceOf(kind: RecordKind, field: string): string | undefined {
  return FIELDS[kind].find((one) => one.field === field || one.holds.includes(field))?.field;
}

/** What a record holds in a field, as its sources would say it: a company by its name. */
export function valueIn(record: AnyRecord, field: string, accountName: AccountName): Stated['value'] {
  if (field === 'account' && 'accountId' in record) return accountName(record.accountId);
  if (field === 'account' && 'company' in record) return record.company;
  if (field === 'email' && 'emails' in record) return record.emails[0] ?? null;
  const value = (record as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
