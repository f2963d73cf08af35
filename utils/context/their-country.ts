import { countryCode } from '../identity/countries';
import { countryOfPhone } from '../identity/phone';
import type { Contact, Deal, Lead } from '../model/book';
import { contactsOnThread, type Known } from './known';
import type { Parties } from './parties';
import { soleValue } from './records/sole-value';

/** Who is outside, and what the book holds of them. */
type Outside = {
  parties: Parties;
  known: Known;
  /** The people of the deal. */
  people: readonly Contact[];
  deal: Deal | null;
  lead: Lead | null;
};

/** The country that the book names for a company; null where none is sure. */
function countryOfCompany(accountId: string | null, { accounts }: Known): string | null {
  const account = accounts.find(({ id }) => id === accountId);
  const written = account === undefined ? null : soleValue(account, 'country');
  return typeof written === 'string' ? countryCode(written) : null;
}

/**
 * Where those outside sit (ISO 3166), as the book tells it: by the phone number of who wrote last, else of the deal's
 * people or the lead, else by their company's country. Null where it says nothing: then their addresses may.
 */
export function theirCountry({ parties, known, people, deal, lead }: Outside): string | null {
  const onThread = contactsOnThread(parties, known);
  const place = ({ emails }: Contact) => parties.theirs.findIndex(({ email }) => emails.includes(email));
  const writers = onThread.toSorted((one, other) => place(one) - place(other));
  for (const person of [...writers, ...people, lead]) {
    const country = person?.phone == null ? null : countryOfPhone(person.phone);
    if (country !== null) return country;
  }
  // To look for a country by its name is dear: the writer's company is mostly the deal's, and is asked once.
  for (const id of new Set([writers[0]?.accountId, deal?.accountId])) {
    const country = countryOfCompany(id ?? null, known);
    if (country !== null) return country;
  }
  return null;
}
