import { v7 } from 'uuid';
import { peopleMeant } from '../../../utils/context/records/known-here';
import { type NamedPerson, namedPerson } from '../../../utils/context/records/named-person';
import { newContact } from '../../../utils/context/records/new-record';
import { saidOf } from '../../../utils/context/records/said-of';
import { isSameValue } from '../../../utils/context/records/settle-field';
import { isRoleAddress, normaliseEmail } from '../../../utils/identity/email';
import { isOurs } from '../../../utils/identity/ours';
import type { Contact, Deal, Stated } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { contactsOf } from '../../../utils/store/deals';
import { recordsNamed } from '../../../utils/store/externals';
import { findPeople } from '../../../utils/store/people';
import type { Visit } from './record-visit';

type People = { links: Deal['contacts']; contacts: Contact[] };

/** The people whom the page has named before. */
function namesIn({ sources }: Deal, from: string, key: string): string[] {
  const own = saidOf(sources, from, [key])('contacts');
  const said = own.find(({ sure }) => sure)?.value;
  return Array.isArray(said) ? said : [];
}

/** The people whom the page names; the address of a page with one person on it is theirs, if it is nobody of us. */
function peopleListed({ reading, us }: Visit, names: readonly string[]): NamedPerson[] {
  const people = names
    .map(namedPerson)
    .filter(({ email }) => email === null || !isOurs(email, us))
    // A function's address (info@) is the company's, and names nobody.
    .map((one) => (one.email !== null && isRoleAddress(one.email) ? { ...one, email: null } : one))
    .filter(({ name, email }) => name !== null || email !== null);
  const [only] = people;
  const email = reading.unsure?.includes('email') ? null : normaliseEmail(reading.fields.email ?? '');
  if (people.length !== 1 || only === undefined || only.email !== null || email === null) return people;
  return isRoleAddress(email) || isOurs(email, us) ? people : [{ ...only, email }];
}

const isCalled = (contact: Contact, { name, email }: NamedPerson) =>
  (email !== null && contact.emails.includes(email)) || (name !== null && isSameValue(contact.name, name));

/** The person of the book whom the page names, or a new one; null where several could be meant. */
async function personOf(
  db: Database,
  person: NamedPerson,
  accountId: string | null,
  { host, at }: Visit,
): Promise<Contact | null> {
  const { name, email } = person;
  const emails = email === null ? [] : [email];
  const [known, twin] = (await findPeople(db, { emails, domains: [] })).contacts;
  if (twin !== undefined) return null;
  if (known !== undefined) return known;
  const named = name === null ? [] : await recordsNamed(db, 'contact', name);
  const [meant, other] = peopleMeant(named, accountId, host);
  if (other !== undefined) return null;
  if (meant !== undefined) return meant;
  const stated = { value: name, from: `page:${host}`, at, sure: true, changed: false };
  return {
    ...newContact(v7(), { name, emails }, at),
    accountId,
    sources: name === null ? {} : { name: [stated] },
  };
}

/** The contact with an address that a page gave and nobody knew. */
function withEmail(contact: Contact, { email }: NamedPerson, at: string): Contact {
  return email === null || contact.emails.length > 0
    ? contact
    : { ...contact, emails: [email], updatedAt: at };
}

/**
 * The people of a deal after its page has named them. Whoever was linked stays, but for those whom the same page
 * had named before and names no more. Where the user's own list is the one that counts, nothing is changed.
 */
export async function linkPeople(
  db: Database,
  before: Deal,
  after: Deal,
  used: Stated | undefined,
  visit: Visit,
): Promise<People> {
  const page = `page:${visit.host}`;
  if (used?.from !== page || !Array.isArray(used.value)) return { links: before.contacts, contacts: [] };
  const listed = peopleListed(visit, used.value);
  const linked = await contactsOf(db, before);
  const earlier = namesIn(before, page, visit.key).map(namedPerson);
  const left = linked.filter(
    (contact) =>
      earlier.some((one) => isCalled(contact, one)) && !listed.some((one) => isCalled(contact, one)),
  );
  const links = before.contacts.filter(({ contactId }) => !left.some(({ id }) => id === contactId));
  const contacts: Contact[] = [];
  for (const person of listed) {
    const known = linked.find((contact) => isCalled(contact, person));
    const contact = known ?? (await personOf(db, person, after.accountId, visit));
    if (contact === null) continue;
    const reachable = withEmail(contact, person, visit.at);
    const isStored = known !== undefined && reachable === contact;
    if (!isStored && !contacts.some(({ id }) => id === contact.id)) contacts.push(reachable);
    if (!links.some(({ contactId }) => contactId === contact.id))
      links.push({ contactId: contact.id, role: null });
  }
  return { links, contacts };
}
