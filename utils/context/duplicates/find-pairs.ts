import { findDuplicates } from '../../engine/dedupe/find-duplicates';
import type { Column, DedupeProgress, DuplicatePair } from '../../engine/dedupe/table';
import type { Account, Contact, Deal, Lead } from '../../model/book';
import { foldedName } from '../../model/folded-name';
import type { AccountName } from '../merge/merge-fields';

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

const column = (head: string, kind: Column['kind']): Column => ({ head, kind });
const joined = (values: readonly (string | null)[]) => values.filter(Boolean).join('\n') || null;

function tableOf(searched: Searched): Table {
  const { accountName } = searched;
  const ids = searched.records.map(({ id }) => id);
  switch (searched.kind) {
    case 'contact':
      return {
        ids,
        columns: [
          column('Name', 'person'),
          column('E-mail', 'email'),
          column('Phone', 'phone'),
          column('Company', 'company'),
          column('Job title', 'category'),
        ],
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
        columns: [
          column('Name', 'person'),
          column('E-mail', 'email'),
          column('Phone', 'phone'),
          column('Company', 'company'),
          column('Job title', 'category'),
        ],
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

const agree = <T>(one: T | null, other: T | null) => one === null || other === null || one === other;

/**
 * Whether two deals can be one: the same name with the same company, and nothing that tells them apart. Renewals of
 * one name differ in amount or day.
 */
function canBeOne(one: Deal, other: Deal): boolean {
  return (
    one.accountId !== null &&
    one.accountId === other.accountId &&
    foldedName(one.name) === foldedName(other.name) &&
    agree(one.amount, other.amount) &&
    agree(one.currency, other.currency) &&
    agree(one.closeDate, other.closeDate) &&
    agree(one.createdAt?.slice(0, 10) ?? null, other.createdAt?.slice(0, 10) ?? null) &&
    one.status === other.status
  );
}

/**
 * The pairs of records of one kind that may be one, most certain first. Deals are taken strictly: by name and company
 * alone, many a renewal would be one.
 * @param onProgress what it throws ends the work
 */
export function findPairs(
  searched: Searched,
  onProgress: (progress: DedupeProgress) => void,
): DuplicatePair[] {
  const { ids, columns, cells } = tableOf(searched);
  const records = ids.map((id, at) => ({ id, cells: cells[at] ?? [] }));
  const isDeals = searched.kind === 'deal';
  const threshold = isDeals ? ANY_CHANCE : THRESHOLD;
  const pairs = findDuplicates(records, columns, { threshold, onProgress });
  if (!isDeals) return pairs;
  const deals = new Map(searched.records.map((deal) => [deal.id, deal]));
  return pairs.filter(({ a, b }) => {
    const [one, other] = [deals.get(a), deals.get(b)];
    return one !== undefined && other !== undefined && canBeOne(one, other);
  });
}
