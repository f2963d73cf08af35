import { unsay } from '../../../utils/context/records/unsay';
import type { ActivityContent } from '../../../utils/model/activity';
import type { Contact, Deal } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { contactsOf, dealsFor } from '../../../utils/store/deals';
import { getLead, saveLead } from '../../../utils/store/leads';
import { getContacts, removeContact, saveContact } from '../../../utils/store/people';

type Back = { isBack: boolean; write?: () => Promise<void> };
const NOT: Back = { isBack: false };

async function personIn(db: Database, { contact }: ActivityContent): Promise<Contact | null> {
  return contact === undefined ? null : ((await getContacts(db, [contact.id]))[0] ?? null);
}

/** Takes an address back from a person; not where it is theirs no more. */
export async function addressBack(db: Database, content: ActivityContent, at: string): Promise<Back> {
  const person = await personIn(db, content);
  const { from, to } = content;
  if (person === null || typeof to !== 'string' || !person.emails.includes(to)) return NOT;
  const was = typeof from === 'string' ? from : null;
  const emails = person.emails.filter((email) => email !== to);
  const sources = unsay(person, { field: 'email', before: was, at });
  const after = { ...person, emails, sources, updatedAt: at };
  return { isBack: true, write: () => saveContact(db, after) };
}

/** Takes a person off a deal and, where they came into the book with it and nobody else has them, out of the book. */
export async function personBack(
  db: Database,
  deal: Deal,
  content: ActivityContent,
  at: string,
): Promise<Back & { deal: Deal | null }> {
  const person = await personIn(db, content);
  const id = content.contact?.id;
  if (person === null || !deal.contacts.some(({ contactId }) => contactId === id))
    return { ...NOT, deal: null };
  const others = (await dealsFor(db, { contactIds: [person.id], accountIds: [] })).filter(
    (one) => one.id !== deal.id,
  );
  const leads = await Promise.all((content.made?.leads ?? []).map((lead) => getLead(db, lead)));
  const contacts = deal.contacts.filter(({ contactId }) => contactId !== id);
  const left = await contactsOf(db, { ...deal, contacts });
  const names = left.flatMap(({ name, emails }) => name ?? emails[0] ?? []);
  return {
    isBack: true,
    deal: {
      ...deal,
      contacts,
      sources: unsay(deal, { field: 'contacts', before: names, at }),
      updatedAt: at,
    },
    async write() {
      if (content.made?.contact === true && others.length === 0) await removeContact(db, person.id);
      for (const lead of leads)
        if (lead?.status === 'converted') await saveLead(db, { ...lead, status: 'open', updatedAt: at });
    },
  };
}
