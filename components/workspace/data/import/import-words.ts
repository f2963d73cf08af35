import type { ImportField, TableKind } from '../../../../utils/import/mapping';
import type { Counts } from '../../../../utils/import/plan/plan';
import { showNumber } from '../../format';

/** What the rows of a file are. */
export const TABLE_WORDS: Readonly<Record<TableKind, string>> = {
  deal: 'Deals',
  lead: 'Leads',
  contact: 'Contacts',
  account: 'Accounts',
  activity: 'Activities',
  'stage-history': 'Stage history',
  product: 'Products',
  owner: 'People of your team',
};

/** What a column may be read as. */
export const FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  id: 'Id',
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  stage: 'Stage',
  status: 'Status',
  isClosed: 'Is closed',
  isWon: 'Is won',
  isLost: 'Is lost',
  probability: 'Chance',
  amount: 'Amount',
  currency: 'Currency',
  closeDate: 'Close date',
  wonDate: 'Won on',
  lostDate: 'Lost on',
  owner: 'Owner',
  account: 'Account',
  accountId: 'Account id',
  contacts: 'Contacts',
  contactIds: 'Contact ids',
  email: 'Mail address',
  otherEmail: 'Other mail address',
  phone: 'Phone',
  otherPhone: 'Other phone',
  website: 'Website',
  industry: 'Industry',
  country: 'Country',
  jobTitle: 'Job title',
  source: 'Source',
  nextStep: 'Next step',
  product: 'Product',
  createdAt: 'Created',
  stageEnteredAt: 'In this stage since',
  deal: 'Deal',
  dealId: 'Deal id',
  kind: 'Kind',
  subject: 'Subject',
  text: 'Text',
  at: 'When',
  time: 'Time',
  done: 'Done',
  fromStage: 'From stage',
  outcome: 'Outcome',
};

const PARTS: [key: keyof Counts, words: string][] = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['unchanged', 'unchanged'],
  ['repeated', 'named twice'],
  ['refused', 'refused'],
];

/** "412 new, 88 changed, 3 refused"; what is none is left out, but for a file that brings nothing. */
export function countWords(counts: Counts): string {
  const parts = PARTS.filter(([key]) => counts[key] > 0).map(
    ([key, words]) => `${showNumber(counts[key])} ${words}`,
  );
  return parts.length === 0 ? 'nothing to import' : parts.join(', ');
}
