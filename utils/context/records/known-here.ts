import type { Contact } from '../../model/book';
import { isOnHost } from './external-key';

/** Whether a page of this host has named the person, by their own page or on another record's. */
function isKnownHere(contact: Contact, host: string): boolean {
  const names = contact.sources.name ?? [];
  return isOnHost(contact, host) || names.some(({ from }) => from === `page:${host}`);
}

/**
 * Those of these people of one name whom a page of this host can mean: who belongs to the account in question or,
 * where that is not known of one of them, whom the host has named. Where there are several, none may be taken.
 */
export function peopleMeant(named: readonly Contact[], accountId: string | null, host: string): Contact[] {
  return named.filter((contact) =>
    contact.accountId === null || accountId === null
      ? isKnownHere(contact, host)
      : contact.accountId === accountId,
  );
}

/** The only one whom a page can mean; null where it may be several or none. */
export function personMeant(
  named: readonly Contact[],
  accountId: string | null,
  host: string,
): Contact | null {
  const meant = peopleMeant(named, accountId, host);
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** A person of whom pages have only said the name: no record of a site, and no address. */
export function isNameOnly({ externals, emails, phone, origin }: Contact): boolean {
  return externals.length === 0 && emails.length === 0 && phone === null && origin === null;
}
