import type { Contact } from '../../model/book';
import { isOnHost } from './external-key';

/** Whether a page of this host has named the person, by their own page or on another record's. */
export function isKnownHere(contact: Contact, host: string): boolean {
  const names = contact.sources.name ?? [];
  return isOnHost(contact, host) || names.some(({ from }) => from === `page:${host}`);
}

/**
 * The one of these people of one name whom a page of this host means; null where it may be several or none.
 * It is who belongs to the account in question or, where that is not known of one of them, whom the host has named.
 */
export function personMeant(
  named: readonly Contact[],
  accountId: string | null,
  host: string,
): Contact | null {
  const likely = named.filter((contact) =>
    contact.accountId === null || accountId === null
      ? isKnownHere(contact, host)
      : contact.accountId === accountId,
  );
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** Whether several people of this name could be meant, so that none may be taken. */
export function isAmbiguous(named: readonly Contact[], accountId: string | null, host: string): boolean {
  return named.some((contact) => contact.accountId === accountId || isKnownHere(contact, host));
}

/** A person of whom pages have only said the name: no record of a site, and no address. */
export function isNameOnly({ externals, emails, phone, origin }: Contact): boolean {
  return externals.length === 0 && emails.length === 0 && phone === null && origin === null;
}
