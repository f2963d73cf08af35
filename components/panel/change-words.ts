import { formatCount, formatDay } from './format';
import type { Region } from './region';

/** The fields of a deal as the forms call them; others stand as they are written. */
const FIELD_WORDS: Record<string, string> = {
  name: 'Name',
  stage: 'Stage',
  account: 'Account',
  amount: 'Amount',
  currency: 'Currency',
  closeDate: 'Close date',
  owner: 'Owner',
  status: 'Status',
  nextStep: 'Next step',
  contacts: 'Contacts',
  source: 'Source',
  email: 'Mail',
  phone: 'Phone',
  jobTitle: 'Job title',
  website: 'Website',
  probability: 'Probability',
  product: 'Product',
  industry: 'Industry',
  country: 'Country',
  description: 'Description',
  createdAt: 'Created',
  firstName: 'First name',
  lastName: 'Last name',
};

/** A field of a deal by its name in the forms. */
export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field;
}

/** A value of a change as the region writes it; what is absent is a dash. */
export function valueWords(value: unknown, now: Date, region: Region): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number') return formatCount(value, region);
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, now, region) : value;
}
