import { companyDomain } from '../../identity/domain';
import type { Account, Contact, Deal, Lead, Stated } from '../../model/book';
import { type Current, mergeSaid, type Said } from './merge-said';
import { leadStatus } from './status-words';

type Used = Record<string, Stated>;
type Applied<T> = { record: T; used: Used };

/** How many addresses of one person are kept. */
const MOST_EMAILS = 20;

/** Fields that a record holds under the name that sources use. */
const DEAL = ['name', 'stage', 'status', 'amount', 'currency', 'closeDate', 'owner', 'nextStep', 'source'];
const LEAD = ['name', 'stage', 'email', 'phone', 'jobTitle', 'owner', 'source'];
const CONTACT = ['name', 'phone', 'jobTitle'];
const ACCOUNT = ['name', 'website'];

function pick(record: object, fields: readonly string[]): Current {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}

/** The record with the values that are used now, as far as it holds them under their own names. */
function withUsed<T extends object>(record: T, used: Used, fields: readonly string[]): T {
  const values = fields.flatMap((field) => (used[field] ? [[field, used[field].value] as const] : []));
  return { ...record, ...Object.fromEntries(values) };
}

/** What a deal says now, by field; the account by its name. That it is open, nobody has said. */
export function dealValues(deal: Deal, accountName: string | null): Current {
  const values = { ...pick(deal, DEAL), account: accountName };
  return deal.status === 'open' ? { ...values, status: undefined } : values;
}

/** A deal after a source has spoken. Account and contacts are the caller's to find by `used`. */
export function applyToDeal(deal: Deal, accountName: string | null, said: Said): Applied<Deal> {
  const { sources, used } = mergeSaid(deal, dealValues(deal, accountName), said);
  return { record: { ...withUsed(deal, used, DEAL), sources }, used };
}

/** A lead after a source has spoken. */
export function applyToLead(lead: Lead, said: Said): Applied<Lead> {
  const { sources, used } = mergeSaid(lead, { ...pick(lead, LEAD), account: lead.company }, said);
  const record = { ...withUsed(lead, used, LEAD), sources };
  const stage = used.stage?.value;
  const company = used.account?.value;
  return {
    record: {
      ...record,
      ...(typeof company === 'string' && { company }),
      ...(typeof stage === 'string' && stage !== lead.stage && { status: leadStatus(stage) }),
    },
    used,
  };
}

/** A contact after a source has spoken: an address is added to those that are known. */
export function applyToContact(contact: Contact, accountName: string | null, said: Said): Applied<Contact> {
  const current = { ...pick(contact, CONTACT), email: contact.emails[0] ?? null, account: accountName };
  const { sources, used } = mergeSaid(contact, current, said);
  const email = said.unsure.includes('email') ? undefined : said.values.email;
  const isNew = typeof email === 'string' && !contact.emails.includes(email);
  const emails = isNew ? [email, ...contact.emails].slice(0, MOST_EMAILS) : contact.emails;
  return { record: { ...withUsed(contact, used, CONTACT), emails, sources }, used };
}

/** An account after a source has spoken: its website's domain is how its mail is known. */
export function applyToAccount(account: Account, said: Said, taken: ReadonlySet<string>): Applied<Account> {
  const { sources, used } = mergeSaid(account, pick(account, ACCOUNT), said);
  const record = withUsed(account, used, ACCOUNT);
  const domain = websiteDomain(used.website?.value);
  const isFree = domain !== null && !taken.has(domain) && !account.domains.includes(domain);
  return {
    record: { ...record, domains: isFree ? [...account.domains, domain] : account.domains, sources },
    used,
  };
}

/** The company's own domain that a website stands on; null where it is none. */
export function websiteDomain(website: Stated['value'] | undefined): string | null {
  if (typeof website !== 'string') return null;
  const address = /^[a-z]+:\/\//i.test(website) ? website : `https://${website}`;
  return URL.canParse(address) ? companyDomain(new URL(address).hostname) : null;
}
