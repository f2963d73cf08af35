import { v7 } from 'uuid';
import { companyDomain } from '../../../utils/identity/domain';
import { normaliseEmail } from '../../../utils/identity/email';
import type { Parsed } from '../../../utils/messages/protocol';
import { Refused } from '../../../utils/messages/refusal';
import { type Account, type Contact, type Deal, madeHere } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { recordsNamed } from '../../../utils/store/externals';
import { findPeople, listAccounts } from '../../../utils/store/people';

type SavedDeal = Parsed<'deal/save'>;
type People = { contacts: Contact[]; roles: Deal['contacts'] };

const fold = (name: string) => name.trim().toLowerCase();

/** Domains of the people that are their company's own: they make the company known by its mail. */
function domainsOf(emails: readonly string[]): string[] {
  return [...new Set(emails.flatMap((email) => companyDomain(email) ?? []))];
}

/**
 * The account that the user wrote, by its domain or its name, with or without its legal form where one alone may be
 * meant: the one in the book, or a new one. A domain that
 * another account owns is not taken from it; several companies' domains are not made one company's.
 */
export async function accountFor(
  db: Database,
  written: string | null,
  emails: readonly string[],
  at: string,
): Promise<Account | null> {
  const name = written?.trim() ?? '';
  if (name === '') return null;
  const typed = name.includes(' ') ? null : companyDomain(fold(name));
  const all = await listAccounts(db);
  const owning = typed === null ? undefined : all.find((one) => one.domains.includes(typed));
  const [called] = await recordsNamed(db, 'account', name);
  const known = all.find((one) => fold(one.name) === fold(name)) ?? owning ?? called;
  const taken = new Set(all.filter(({ id }) => id !== known?.id).flatMap(({ domains }) => domains));
  const found = (typed === null ? domainsOf(emails) : [typed]).filter((domain) => !taken.has(domain));
  const domains = found.length === 1 ? found : [];
  if (known === undefined) {
    return { id: v7(), name, domains, website: null, origin: null, ...madeHere(), updatedAt: at };
  }
  return known.domains.length > 0 ? known : { ...known, domains, updatedAt: at };
}

/**
 * The people that the user wrote, by their addresses: those in the book, or new ones, each once.
 * @throws Refused when something is no mail address.
 */
export async function peopleFor(
  db: Database,
  written: SavedDeal['contacts'],
  account: Account | null,
  at: string,
): Promise<People> {
  const contacts = new Map<string, Contact>();
  const roles = new Map<string, Deal['contacts'][number]>();
  for (const { email: raw, name, role } of written) {
    const email = normaliseEmail(raw);
    if (email === null) throw new Refused('wrong-shape', `“${raw}” is not a mail address.`);
    const made = [...contacts.values()].find(({ emails }) => emails.includes(email));
    const known = made ?? (await findPeople(db, { emails: [email], domains: [] })).contacts[0];
    const base = known ?? {
      id: v7(),
      name: null,
      emails: [email],
      phone: null,
      jobTitle: null,
      accountId: null,
      origin: null,
      ...madeHere(),
    };
    const contact = {
      ...base,
      name: name ?? base.name,
      accountId: base.accountId ?? account?.id ?? null,
      updatedAt: at,
    };
    contacts.set(contact.id, contact);
    roles.set(contact.id, { contactId: contact.id, role });
  }
  return { contacts: [...contacts.values()], roles: [...roles.values()] };
}
