import freeMail from 'free-email-domains';
import { parse } from 'tldts';

/** Providers that the list lacks. */
const MORE_FREE_MAIL = ['hey.com', 'tutanota.com', 'tutanota.de', 'tuta.com', 'tuta.io', 'skiff.com'];

/** Hosts that send mail for anybody: the domain says who carried the mail, never who wrote it. */
const CARRIERS = [
  'amazonses.com',
  'cmail19.com',
  'cmail20.com',
  'createsend.com',
  'hubspotemail.net',
  'intercom-mail.com',
  'mailchimpapp.net',
  'mailgun.org',
  'mailinblue.com',
  'mandrillapp.com',
  'mcsv.net',
  'onmicrosoft.com',
  'postmarkapp.com',
  'rsgsv.net',
  'sendgrid.net',
  'sendinblue.com',
  'sparkpostmail.com',
];

/** Hosts where every customer has a name below: `acme.zendesk.com` is nobody's company, `zendesk.com` is one. */
const TENANTS = [
  'atlassian.net',
  'freshdesk.com',
  'freshservice.com',
  'helpscout.net',
  'hubspot.com',
  'intercom.io',
  'myworkday.com',
  'odoo.com',
  'pipedrive.com',
  'salesforce.com',
  'service-now.com',
  'zendesk.com',
  'zohodesk.com',
];

const freeMailDomains: ReadonlySet<string> = new Set([...freeMail, ...MORE_FREE_MAIL]);
const carriers: ReadonlySet<string> = new Set(CARRIERS);
const tenants: ReadonlySet<string> = new Set(TENANTS);

/** The part after the last `@`, lower case; null when there is none. */
export function emailDomain(email: string): string | null {
  const at = email.lastIndexOf('@');
  const domain = email
    .slice(at + 1)
    .trim()
    .toLowerCase();
  return at < 1 || domain === '' ? null : domain;
}

/** Whether anybody can have a mailbox at this domain, so that it says nothing of a company. */
export function isFreeMailDomain(domain: string): boolean {
  return freeMailDomains.has(domain.toLowerCase());
}

/**
 * The registrable domain that names a company ("buyer.co.uk" of `clara@mail.buyer.co.uk`); null for
 * free mail, for hosts that many companies share, and for what is no domain.
 */
export function companyDomain(emailOrHost: string): string | null {
  const host = emailOrHost.includes('@') ? emailDomain(emailOrHost) : emailOrHost;
  if (host === null || host.length > 253 || isFreeMailDomain(host)) return null;
  const { hostname, domain, isIp } = parse(host, { allowPrivateDomains: true });
  if (domain === null || isIp || isFreeMailDomain(domain) || carriers.has(domain)) return null;
  return tenants.has(domain) && hostname !== domain && hostname !== `www.${domain}` ? null : domain;
}
