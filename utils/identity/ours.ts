import { companyDomain } from './domain';
import { mailbox } from './mailbox';

/** Whether the address is on our side: the mailbox of `account`, or its company unless that is free mail. */
export function isOurs(email: string, account: string | null): boolean {
  if (account === null) return false;
  if (mailbox(email) === mailbox(account)) return true;
  const company = companyDomain(account);
  return company !== null && companyDomain(email) === company;
}
