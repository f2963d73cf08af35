import { mergeTyped } from '../../utils/context/records/merge-said';
import { normaliseEmail } from '../../utils/identity/email';
import { Refused } from '../../utils/messages/refusal';
import type { Deal } from '../../utils/model/book';
import type { Mending } from '../../utils/model/hygiene';
import type { Database } from '../../utils/store/database';
import { contactsOf, saveDeal } from '../../utils/store/deals';
import { leadsByEmail, saveLead } from '../../utils/store/leads';
import { findPeople, getAccount, getContacts, saveContact } from '../../utils/store/people';
import { peopleFor } from './deal-parts';
import type { Mend } from './mend-record';
import { typedOver } from './typed-over';

type OfPeople = Extract<Mending, { what: 'contact' | 'address' }>;

async function addPerson(
  db: Database,
  before: Deal,
  written: Extract<OfPeople, { what: 'contact' }>,
  at: string,
) {
  const account = before.accountId === null ? null : await getAccount(db, before.accountId);
  const { email, name } = written;
  const added = await peopleFor(db, [{ email, name, role: null }], account, at);
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
  const write = async () => {
    for (const contact of added.contacts) await saveContact(db, contact);
    await saveDeal(db, { ...deal, sources });
    // Whoever was a lead and is now in a deal is no lead any more.
    for (const lead of leads.filter(({ status }) => status === 'open'))
      await saveLead(db, { ...lead, status: 'converted', updatedAt: at });
  };
  return { entries: [], write };
}

async function addAddress(
  db: Database,
  deal: Deal,
  { email: raw, contactId }: Extract<OfPeople, { what: 'address' }>,
  at: string,
): Promise<Mend | null> {
  const email = normaliseEmail(raw);
  if (email === null) throw new Refused('wrong-shape', `“${raw}” is not a mail address.`);
  const [contact] = await getContacts(db, [contactId]);
  if (contact === undefined || !deal.contacts.some((one) => one.contactId === contactId)) return null;
  const owner = (await findPeople(db, { emails: [email], domains: [] })).contacts[0];
  if (owner !== undefined && owner.id !== contactId) {
    throw new Refused('failed', `${owner.name ?? 'Somebody else'} in the book has this address already.`);
  }
  const after = {
    ...contact,
    emails: [...new Set([...contact.emails, email])],
    sources: mergeTyped(contact, { email: contact.emails[0] ?? null }, { email }, at),
    updatedAt: at,
  };
  return { entries: [], write: () => saveContact(db, after) };
}

/**
 * What puts a person on a deal, or an address to one who is on it; null where that one is on it no more.
 * @throws Refused when something is no mail address, or is somebody else's.
 */
export function mendPeople(db: Database, deal: Deal, mending: OfPeople, at: string): Promise<Mend | null> {
  return mending.what === 'contact' ? addPerson(db, deal, mending, at) : addAddress(db, deal, mending, at);
}
