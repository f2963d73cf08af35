import { mergeTyped } from '../../../utils/context/records/merge-said';
import { normaliseEmail } from '../../../utils/identity/email';
import { Refused } from '../../../utils/messages/refusal';
import type { Deal } from '../../../utils/model/book';
import type { Mending } from '../../../utils/model/hygiene';
import type { Target } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import { contactsOf, saveDeal } from '../../../utils/store/deals';
import { leadsByEmail, saveLead } from '../../../utils/store/leads';
import type { NewEntry } from '../../../utils/store/log';
import { findPeople, getAccount, getContacts, saveContact } from '../../../utils/store/people';
import { targetContent } from '../book/target-content';
import { peopleFor } from '../record/deal-parts';
import { typedOver } from '../record/typed-over';
import type { Mend } from './mend-record';

type OfPeople = Extract<Mending, { what: 'contact' | 'address' }>;

async function addPerson(
  db: Database,
  before: Deal,
  written: Extract<OfPeople, { what: 'contact' }>,
  at: string,
) {
  const account = before.accountId === null ? null : await getAccount(db, before.accountId);
  const { email, name, role } = written;
  const added = await peopleFor(db, [{ email, name, role }], account, at);
  const isNew = ({ contactId }: Deal['contacts'][number]) =>
    !before.contacts.some((known) => known.contactId === contactId);
  const deal: Deal = {
    ...before,
    contacts: [...before.contacts, ...added.roles.filter(isNew)],
    updatedAt: at,
  };
  const known = (await contactsOf(db, before)).filter(
    ({ id }) => !added.contacts.some((one) => one.id === id),
  );
  const people = [...known, ...added.contacts];
  const sources = await typedOver(db, before, { deal, accountName: account?.name ?? null, people });
  const leads = await leadsByEmail(
    db,
    added.contacts.flatMap(({ emails }) => emails),
  );
  const open = leads.filter(({ status }) => status === 'open');
  const write = async () => {
    for (const contact of added.contacts) await saveContact(db, contact);
    await saveDeal(db, { ...deal, sources });
    // Whoever was a lead and is now in a deal is no lead any more.
    for (const lead of open) await saveLead(db, { ...lead, status: 'converted', updatedAt: at });
  };
  const there = await getContacts(
    db,
    added.contacts.map(({ id }) => id),
  );
  const target: Target = { kind: 'deal', id: deal.id, name: deal.name };
  const entries = added.contacts.map((contact): NewEntry => {
    const made = { contact: there.every(({ id }) => id !== contact.id), leads: open.map(({ id }) => id) };
    const to = contact.name ?? email;
    const change = { field: 'contacts', from: null, to, contact: { id: contact.id, name: to }, made };
    return { kind: 'field-change', at, content: { ...targetContent(target), ...change } };
  });
  return { entries, write };
}

async function addAddress(
  db: Database,
  deal: Deal,
  { email: raw, contactId }: Extract<OfPeople, { what: 'address' }>,
  at: string,
): Promise<Mend | null> {
  const email = normaliseEmail(raw);
  if (email === null) throw new Refused('wrong-shape', `“${raw}” is not a mail address.`);
  const [contact] = contactId === null ? [] : await getContacts(db, [contactId]);
  if (contact === undefined || !deal.contacts.some((one) => one.contactId === contactId)) return null;
  const owner = (await findPeople(db, { emails: [email], domains: [] })).contacts[0];
  if (owner !== undefined && owner.id !== contactId) {
    throw new Refused('failed', `${owner.name ?? 'Somebody else'} in the book has this address already.`);
  }
  const was = contact.emails[0] ?? null;
  const after = {
    ...contact,
    // The new one is the one to write to; mails from the old one are theirs as before.
    emails: [...new Set([email, ...contact.emails])],
    sources: mergeTyped(contact, { email: was }, { email }, at),
    updatedAt: at,
  };
  const target: Target = { kind: 'deal', id: deal.id, name: deal.name };
  const change = { field: 'email', from: was, to: email, contact: { id: contact.id, name: contact.name } };
  const content = { ...targetContent(target), ...change };
  return { entries: [{ kind: 'field-change', at, content }], write: () => saveContact(db, after) };
}

/**
 * What puts a person on a deal, or an address to one who is on it; null where that one is on it no more.
 * @throws Refused when something is no mail address, or is somebody else's.
 */
export function mendPeople(db: Database, deal: Deal, mending: OfPeople, at: string): Promise<Mend | null> {
  return mending.what === 'contact' ? addPerson(db, deal, mending, at) : addAddress(db, deal, mending, at);
}
