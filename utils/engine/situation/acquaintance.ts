import { companyDomain } from '../../identity/domain';
import { normaliseEmail } from '../../identity/email';
import type { EngineCase } from '../../model/case';
import type { Party } from './sides';

/** How a person stands to the book: has a deal or lead, is only known as a contact, or is a stranger. */
export type Acquaintance = 'tracked' | 'contact' | 'stranger';

const clean = (email: string | null | undefined) => (email == null ? null : normaliseEmail(email));

/** Looks a person up in the other records that are known, by address and then by company domain. */
export function acquaintanceOf({ email }: Party, input: EngineCase): Acquaintance {
  const book = input.book;
  if (email === null || book == null) return 'stranger';
  const company = companyDomain(email);
  const matches = (other: string | null | undefined) => {
    const address = clean(other);
    return (
      address !== null && (address === email || (company !== null && companyDomain(address) === company))
    );
  };
  const ofDeals = (book.deals ?? []).flatMap(({ contacts }) => contacts ?? []);
  if ([...ofDeals, ...(book.leads ?? [])].some((person) => matches(person.email))) return 'tracked';
  const account = (book.accounts ?? []).find(
    ({ domain }) => company !== null && domain != null && companyDomain(domain) === company,
  );
  const accountHasDeal = (book.deals ?? []).some(
    ({ account: name }) => name != null && name === account?.name,
  );
  if (account !== undefined && accountHasDeal) return 'tracked';
  return account !== undefined || (book.contacts ?? []).some((person) => matches(person.email))
    ? 'contact'
    : 'stranger';
}
