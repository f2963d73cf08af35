import { neverHits } from '../../context/never-list';
import { withKey } from '../../context/records/external-key';
import { namedPerson } from '../../context/records/named-person';
import { newContact } from '../../context/records/new-record';
import { isSameValue } from '../../context/records/settle-field';
import { isRoleAddress } from '../../identity/email';
import { isOurs } from '../../identity/ours';
import type { Contact, Deal, Stated } from '../../model/book';
import type { Mention, ReadRecord } from '../record';
import { isFirstMention, isImported, isLone, madeByRow, type Planning, saidInFiles } from './context';
import { isNamedThere, keysOf, nameKey, ownKey } from './keys';

/** The people of a list who may be kept: nobody of ours, nobody of the never-list; an info@ is no person's. */
function worthKeeping(people: readonly Mention[], { run }: Planning): Mention[] {
  return people.flatMap((person) => {
    const { email } = person;
    if (email === null) return [person];
    if (isOurs(email, run.us) || neverHits([email], run.neverList).length > 0) return [];
    const own = isRoleAddress(email) ? { ...person, email: null } : person;
    return own.email === null && own.name === null && own.id === null ? [] : [own];
  });
}

/** The person of the book whom a row mentions: by id, by address, by name at the same company. */
function knownPerson(
  person: Mention,
  accountId: string | null,
  { run, book }: Planning,
): Contact | null | 'several' {
  const { id, name, email } = person;
  const known = id === null ? null : book.byKeys('contact', keysOf('contact', id, run));
  if (known !== null) return known;
  const isFree = (one: Contact) => id === null || !isNamedThere(one, 'contact', run);
  const reached = email === null ? [] : book.at('contact', [email]).filter(isFree);
  if (reached.length > 0) return isLone(reached) ?? 'several';
  const named = book.named('contact', name).filter(isFree);
  const likely = named.filter(
    (one) => accountId === null || one.accountId === null || one.accountId === accountId,
  );
  const unlike = (one: Contact) => email !== null && one.emails.length > 0;
  const found = likely.filter((one) => !unlike(one));
  return found.length > 1 ? 'several' : isLone(found);
}

/** The person whom a row mentions, made where the book does not have them; null where several could be meant. */
function personMentioned(person: Mention, accountId: string | null, planning: Planning): Contact | null {
  const { run, book, linked } = planning;
  const { id, name, email } = person;
  const found = knownPerson(person, accountId, planning);
  if (found === 'several' || (found === null && name === null && email === null)) return null;
  const emails = email === null ? [] : [email];
  const made = { ...newContact(run.newId(), { name, emails }, run.at), accountId };
  const before: Contact = found ?? madeByRow(made, run);
  const keyed = id === null ? before : withKey(before, ownKey('contact', id, run));
  const after = keyed.emails.length === 0 && emails.length > 0 ? { ...keyed, emails } : keyed;
  if (found === after) return found;
  book.put('contact', found, after, run.at);
  if (found === null && isFirstMention('contact', id ?? email ?? nameKey(name ?? ''), run))
    linked.contacts += 1;
  return after;
}

const isCalled = (contact: Contact, { name, email }: Pick<Mention, 'name' | 'email'>) =>
  (email !== null && contact.emails.includes(email)) || (name !== null && isSameValue(contact.name, name));

function namedBefore(statements: readonly Stated[]) {
  const [{ value = null } = {}] = statements;
  return Array.isArray(value) ? value.map(namedPerson) : [];
}

/**
 * The people of a deal after a row has named them. Whoever was linked stays, but for those whom an import had named
 * before and this one names no more. Where another source's list is the one that counts, nothing is changed.
 */
export function linkPeople(
  before: Deal,
  accountId: string | null,
  record: ReadRecord,
  used: Stated | undefined,
  planning: Planning,
): Deal['contacts'] {
  const { contacts: people } = record;
  if (people.length === 0 || (used !== undefined && !isImported(used))) return before.contacts;
  const listed = worthKeeping(people, planning).flatMap((person) => {
    const contact = personMentioned(person, accountId, planning);
    return contact === null ? [] : [contact];
  });
  const earlier = namedBefore(saidInFiles(before.sources, record, planning.run)('contacts'));
  const isGone = (contactId: string) => {
    const contact = planning.book.get('contact', contactId);
    if (contact === null || listed.some(({ id }) => id === contactId)) return false;
    return earlier.some((one) => isCalled(contact, one)) && !people.some((one) => isCalled(contact, one));
  };
  const kept = before.contacts.filter(({ contactId }) => !isGone(contactId));
  const missing = listed.filter(
    ({ id }, at) =>
      listed.findIndex((one) => one.id === id) === at && !kept.some(({ contactId }) => contactId === id),
  );
  const added = missing.map(({ id }) => ({ contactId: id, role: null }));
  return added.length === 0 && kept.length === before.contacts.length ? before.contacts : [...kept, ...added];
}
