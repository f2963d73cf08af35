import { companyDomain } from '../../identity/domain';
import { normaliseEmail } from '../../identity/email';
import type { Party } from './sides';

/** Whether a meeting is with the people outside; one that names nobody is taken to be. */
export function isWithThem(guests: readonly string[], them: Party[]): boolean {
  if (guests.length === 0 || them.length === 0) return true;
  const known = new Set(
    them.flatMap(({ email }) => (email === null ? [] : [email, companyDomain(email) ?? email])),
  );
  return guests.some(
    (guest) => known.has(normaliseEmail(guest) ?? guest) || known.has(companyDomain(guest) ?? guest),
  );
}
