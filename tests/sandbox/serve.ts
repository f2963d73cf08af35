import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRM_ORIGIN, colleague } from './company';
import { crmPage } from './crm-page';
import { gmailPage, type Theme } from './gmail-page';
import type { Mailbox } from './mailbox';

export const GMAIL_ORIGIN = 'https://mail.google.com';

/** As strict as Gmail is: no inline script, no text turned into markup by the page's own script. */
const GMAIL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** A CRM that lets nothing strange in either. */
const CRM_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src data:; frame-src 'none'; base-uri 'none'";

export interface SandboxAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function answer(type: string, body: string, headers: Record<string, string> = {}): SandboxAnswer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, ...headers }, body };
}

const NOT_FOUND: SandboxAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'Not here.',
};

const clientFile = (name: string) => readFileSync(join(import.meta.dirname, 'client', name), 'utf8');

function gmailAnswer(path: string, mailbox: Mailbox, theme: Theme): SandboxAnswer {
  if (path === '/mail/sandbox/gmail.js') return answer('text/javascript', clientFile('gmail.js'));
  if (path === '/mail/sandbox/gmail.css') return answer('text/css', clientFile('gmail.css'));
  const index = /^\/mail\/u\/(\d+)\/?$/.exec(path)?.[1];
  if (index === undefined) return NOT_FOUND;
  // Whoever signed in second sees the same mail in a mailbox of their own.
  const shown = index === '0' ? mailbox : { ...mailbox, account: colleague };
  return answer('text/html', gmailPage(shown, theme), { 'content-security-policy': GMAIL_POLICY });
}

/** What the sandbox answers to an address, or null where the address is none of its own. */
export function sandboxAnswer(
  address: string,
  mailbox: Mailbox,
  theme: Theme = 'light',
): SandboxAnswer | null {
  const url = new URL(address);
  if (url.origin === GMAIL_ORIGIN) return gmailAnswer(url.pathname, mailbox, theme);
  if (url.origin !== CRM_ORIGIN) return null;
  if (url.pathname === '/sandbox/crm.js') return answer('text/javascript', clientFile('crm.js'));
  const page = crmPage(url.pathname);
  return page === null ? NOT_FOUND : answer('text/html', page, { 'content-security-policy': CRM_POLICY });
}

/** The address of a deal's page in the sandbox's CRM; without one, of the list of deals. */
export function crmUrl(dealId?: string): string {
  return `${CRM_ORIGIN}/deals${dealId ? `/${dealId}` : ''}`;
}

/** The address of a thread of the mailbox, by its token; without one, of the inbox. 1 is the second account. */
export function gmailUrl(token?: string, account: 0 | 1 = 0): string {
  return `${GMAIL_ORIGIN}/mail/u/${account}/#inbox${token ? `/${token}` : ''}`;
}
