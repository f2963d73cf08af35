import { companyDomain, emailDomain } from './domain';
import { normaliseEmail } from './email';

const GOOGLE_MAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/** One key for one mailbox: Gmail ignores dots and what follows a plus. */
function mailbox(email: string): string {
  const clean = normaliseEmail(email) ?? email.trim().toLowerCase();
  const domain = emailDomain(clean);
  if (domain === null || !GOOGLE_MAIL.has(domain)) return clean;
  const local = clean.slice(0, clean.lastIndexOf('@'));
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`;
}

/** Whether the address is on our side: the mailbox of `account`, or its company unless that is free mail. */
export function isOurs(email: string, account: string | null): boolean {
  if (account === null) return false;
  if (mailbox(email) === mailbox(account)) return true;
  const company = companyDomain(account);
  return company !== null && companyDomain(email) === company;
}
