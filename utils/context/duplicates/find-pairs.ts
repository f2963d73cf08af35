import { findDuplicates } from '../../engine/dedupe/find-duplicates';
import type { Column, DedupeProgress, DuplicatePair } from '../../engine/dedupe/table';
import type { Account, Contact, Deal, Lead } from '../../model/book';
import type { AccountName } from '../merge/merge-fields';
import { dealTwins, twinKey } from './deal-twins';

/** The records of one kind, and what their companies are called. */
export type Searched = { accountName: AccountName } & (
  | { kind: 'contact'; records: readonly Contact[] }
  | { kind: 'account'; records: readonly Account[] }
  | { kind: 'lead'; records: readonly Lead[] }
  | { kind: 'deal'; records: readonly Deal[] }
);

type Table = { columns: Column[]; cells: (string | null)[][]; ids: string[] };

/** Pairs that are rather one than two. */
const THRESHOLD = 0.5;
/** Of deals of one name with one company the chance is only told, not asked for. */
const ANY_CHANCE = 1e-6;

const NO_DEALS = { twins: new Set<string>(), compared: [] };

const column = (head: string, kind: Column['kind']): Column => ({ head, kind });
/** Of contacts and leads alike. */
const PERSON: Column[] = [
  column('Name', 'person'),
  column('E-mail', 'email'),
  column('Phone', 'phone'),
  column('Company', 'company'),
  column('Job title', 'category'),
];
const joined = (values: readonly (string | null)[]) => values.filter(Boolean).join('\n') || null;

function tableOf(searched: Searched): Table {
  const { accountName } = searched;
  const ids = searched.records.map(({ id }) => id);
  switch (searched.kind) {
    case 'contact':
      return {
        ids,
        columns: PERSON,
        cells: searched.records.map(({ name, emails, phone, accountId, jobTitle }) => [
          ...[name, joined(emails), phone, accountName(accountId), jobTitle],
        ]),
      };
    case 'account':
      return {
        ids,
        columns: [column('Name', 'company'), column('Website', 'website')],
        cells: searched.records.map(({ name, website, domains }) => [name, website ?? domains[0] ?? null]),
      };
    case 'lead':
      return {
        ids,
        columns: PERSON,
        cells: searched.records.map(({ name, email, otherEmails = [], phone, company, jobTitle }) => [
          ...[name, joined([email, ...otherEmails]), phone, company, jobTitle],
        ]),
      };
    case 'deal':
      return {
        ids,
        columns: [
          column('Name', 'title'),
          column('Company', 'company'),
          column('Amount', 'quantity'),
          column('Close date', 'date'),
          column('Owner', 'category'),
        ],
        cells: searched.records.map(({ name, accountId, amount, closeDate, owner }) => [
          ...[name, accountName(accountId), amount === null ? null : String(amount), closeDate, owner],
        ]),
      };
  }
}

/**
 * The pairs of records of one kind that may be one, most certain first. Deals are taken strictly (`deal-twins.ts`):
 * by name and company alone, many a renewal would be one.
 * @param onProgress what it throws ends the work
 */
export function findPairs(
  searched: Searched,
  onProgress: (progress: DedupeProgress) => void,
): DuplicatePair[] {
  const { twins, compared } = searched.kind === 'deal' ? dealTwins(searched.records) : NO_DEALS;
  if (searched.kind === 'deal' && twins.size === 0) return [];
  const own = searched.kind === 'deal' ? { ...searched, records: compared } : searched;
  const { ids, columns, cells } = tableOf(own);
  const records = ids.map((id, at) => ({ id, cells: cells[at] ?? [] }));
  const threshold = searched.kind === 'deal' ? ANY_CHANCE : THRESHOLD;
  const pairs = findDuplicates(records, columns, { threshold, onProgress });
  return searched.kind === 'deal' ? pairs.filter(({ a, b }) => twins.has(twinKey(a, b))) : pairs;
}
