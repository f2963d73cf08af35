import { emailDomain } from './domain';
import { normaliseEmail } from './email';

const GOOGLE_MAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * One key for one mailbox: Gmail ignores dots and what follows a plus, and has two names. Elsewhere both may
 * part two people's mailboxes, and stay.
 */
export function mailbox(email: string): string {
  const clean = normaliseEmail(email) ?? email.trim().toLowerCase();
  const domain = emailDomain(clean);
  if (domain === null || !GOOGLE_MAIL.has(domain)) return clean;
  const local = clean.slice(0, clean.lastIndexOf('@'));
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`;
}
