import type { RecordKind } from '../../../utils/model/book';
import type { ListName } from '../../../utils/model/table';
import { fieldWords } from '../../panel/change-words';

interface ListWords {
  kind: RecordKind;
  title: string;
  one: string;
  many: string;
  /** What the search looks through. */
  searched: string;
  /** What is said while the book has none. */
  none: string;
  noneYet: string;
}

/** What a list and its records are called. */
export const LIST_WORDS: Readonly<Record<ListName, ListWords>> = {
  deals: {
    kind: 'deal',
    title: 'Deals',
    one: 'deal',
    many: 'deals',
    searched: 'Name, account or owner',
    none: 'No deals yet',
    noneYet:
      'Make one here, import an export of your CRM under Data, or track a thread from the panel in Gmail.',
  },
  leads: {
    kind: 'lead',
    title: 'Leads',
    one: 'lead',
    many: 'leads',
    searched: 'Name, address or company',
    none: 'No leads yet',
    noneYet: 'Open a thread with somebody new in Gmail and press “Track this thread” in the panel.',
  },
  contacts: {
    kind: 'contact',
    title: 'Contacts',
    one: 'contact',
    many: 'contacts',
    searched: 'Name, address, account or phone',
    none: 'No contacts yet',
    noneYet: 'They come with the deals that you make, import or open in your CRM.',
  },
  accounts: {
    kind: 'account',
    title: 'Accounts',
    one: 'account',
    many: 'accounts',
    searched: 'Name or domain',
    none: 'No accounts yet',
    noneYet: 'They come with the deals that you make, import or open in your CRM.',
  },
};

/** Heads that are no field of a form, or are called otherwise there. */
const COLUMN_WORDS: Readonly<Record<string, string>> = {
  people: 'Contacts',
  deals: 'Deals',
  stageEnteredAt: 'In stage since',
  updatedAt: 'Changed',
  lastActivity: 'Last activity',
  chance: 'Chance to win',
  ownChance: 'Own number',
  reasons: 'Reasons of the chance',
  company: 'Company',
  email: 'Mail address',
  domains: 'Domain',
};

const NAME_WORDS: Readonly<Record<ListName, string>> = {
  deals: 'Deal',
  leads: 'Lead',
  contacts: 'Contact',
  accounts: 'Account',
};

/** A column's head. */
export function columnWords(list: ListName, column: string): string {
  return column === 'name' ? NAME_WORDS[list] : (COLUMN_WORDS[column] ?? fieldWords(column));
}
