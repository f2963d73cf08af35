import { isRoleAddress } from '../identity/email';
import type { Account, Contact, Deal, Lead, ThreadLink } from '../model/book';
import type { Parties } from './parties';

/** What the book holds about a thread: handed in, never looked up here. */
export type Known = {
  link: ThreadLink | null;
  contacts: Contact[];
  accounts: Account[];
  /** Deals of those contacts and accounts, open and closed, and the one that the thread is linked to. */
  deals: Deal[];
  /** Leads with an address of the thread, and the one that the thread is linked to. */
  leads: Lead[];
};

/**
 * The contacts who are on the thread from outside. A colleague in the book is no party of the deal; an address of a
 * function (info@) that several people have names none of them: it is their company's.
 */
export function contactsOnThread({ theirs }: Parties, { contacts }: Known): Contact[] {
  const having = (email: string) => contacts.filter(({ emails: own }) => own.includes(email)).length;
  const names = ({ email }: { email: string }) => !isRoleAddress(email) || having(email) === 1;
  const emails = new Set(theirs.filter(names).map(({ email }) => email));
  return contacts.filter((contact) => contact.emails.some((email) => emails.has(email)));
}

/** The accounts of the thread: by a company domain, or by a contact who belongs to it. */
export function accountsOnThread(parties: Parties, known: Known): Account[] {
  const ofContacts = new Set(contactsOnThread(parties, known).map(({ accountId }) => accountId));
  return known.accounts.filter(
    ({ id, domains }) => ofContacts.has(id) || domains.some((domain) => parties.domains.includes(domain)),
  );
}

/** The leads whose address is on the thread from outside. */
export function leadsOnThread({ theirs }: Parties, { leads }: Known): Lead[] {
  const emails = new Set(theirs.map(({ email }) => email));
  return leads.filter(({ email, otherEmails = [] }) =>
    [email ?? '', ...otherEmails].some((one) => emails.has(one.toLowerCase())),
  );
}
