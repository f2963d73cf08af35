import type { ListName } from '../model/table';

/**
 * What stands in a column, which says how it is ordered and narrowed. `choice`: words of which there are few.
 */
export type ColumnKind = 'text' | 'choice' | 'number' | 'day' | 'moment';

/** Every column of a list by its key, in the order in which they are offered. */
export const COLUMNS: Readonly<Record<ListName, Readonly<Record<string, ColumnKind>>>> = {
  deals: {
    name: 'text',
    account: 'text',
    stage: 'choice',
    amount: 'number',
    currency: 'choice',
    closeDate: 'day',
    owner: 'choice',
    status: 'choice',
    nextStep: 'text',
    source: 'choice',
    people: 'number',
    createdAt: 'moment',
    stageEnteredAt: 'moment',
    updatedAt: 'moment',
    lastActivity: 'moment',
    chance: 'number',
    ownChance: 'number',
    reasons: 'text',
  },
  leads: {
    name: 'text',
    company: 'text',
    email: 'text',
    phone: 'text',
    jobTitle: 'text',
    status: 'choice',
    stage: 'choice',
    owner: 'choice',
    source: 'choice',
    createdAt: 'moment',
    updatedAt: 'moment',
    lastActivity: 'moment',
    chance: 'number',
    ownChance: 'number',
    reasons: 'text',
  },
  contacts: {
    name: 'text',
    account: 'text',
    email: 'text',
    phone: 'text',
    jobTitle: 'text',
    deals: 'number',
    updatedAt: 'moment',
  },
  accounts: {
    name: 'text',
    domains: 'text',
    website: 'text',
    people: 'number',
    deals: 'number',
    updatedAt: 'moment',
  },
};

/** Columns that are looked up for the rows in sight, and for all only where they are ordered or narrowed by. */
export const LATE: Readonly<Record<ListName, readonly string[]>> = {
  deals: ['lastActivity', 'chance', 'ownChance', 'reasons'],
  leads: ['lastActivity', 'chance', 'ownChance', 'reasons'],
  contacts: ['deals'],
  accounts: ['people', 'deals'],
};

/** The kind of a column; null where the list has no such column. */
export function kindOf(list: ListName, column: string): ColumnKind | null {
  const kinds = COLUMNS[list];
  return Object.hasOwn(kinds, column) ? (kinds[column] ?? null) : null;
}
