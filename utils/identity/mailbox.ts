import { emailDomain } from './domain';
import { normaliseEmail } from './email';

/** Written so plainly that parsing could change nothing. */
const PLAIN = /^[a-z0-9_%+'-]+(?:\.[a-z0-9_%+'-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const GOOGLE_MAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * One key for one mailbox: Gmail ignores dots and what follows a plus, and has two names. Elsewhere both may
 * part two people's mailboxes, and stay.
 */
export function mailbox(email: string): string {
  const lower = email.trim().toLowerCase();
  const clean = PLAIN.test(lower) ? lower : (normaliseEmail(email) ?? lower);
  const domain = emailDomain(clean);
  if (domain === null || !GOOGLE_MAIL.has(domain)) return clean;
  const local = clean.slice(0, clean.lastIndexOf('@'));
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`;
}
