import { isRoleAddress } from '../../identity/email';
import type { Lead } from '../../model/book';
import { isSameValue } from './settle-field';

const isAt = ({ email, otherEmails = [] }: Lead, address: string) =>
  email?.toLowerCase() === address || otherEmails.includes(address);

/**
 * Those of the leads with one of these addresses who may be meant by them: of those who share a function's address
 * (info@) alone, only who is called the same.
 */
export function leadsReached(leads: readonly Lead[], emails: readonly string[], name: string | null): Lead[] {
  const own = emails.filter((email) => !isRoleAddress(email));
  return leads.filter((one) => own.some((email) => isAt(one, email)) || isSameValue(one.name, name));
}
