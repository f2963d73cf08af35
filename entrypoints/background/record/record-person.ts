import { v7 } from 'uuid';
import { neverHits } from '../../../utils/context/never-list';
import { applyToContact } from '../../../utils/context/records/apply-said';
import { isOnHost } from '../../../utils/context/records/external-key';
import { isNameOnly, personMeant } from '../../../utils/context/records/known-here';
import { newContact } from '../../../utils/context/records/new-record';
import { isRoleAddress, normaliseEmail } from '../../../utils/identity/email';
import type { Contact, Deal } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { dealsFor } from '../../../utils/store/deals';
import { recordByKey, recordsNamed } from '../../../utils/store/externals';
import { findPeople, getAccount } from '../../../utils/store/people';
import { companyNamed } from './record-company';
import { type Changes, changedOnly, placedOn, saidOn, type Visit } from './record-visit';

/** Who a page is about: the person of the book, and whom the host's other pages only named. */
type Found = { contact: Contact | null; namesake: Contact | null };

async function findContact(db: Database, visit: Visit, accountId: string | null): Promise<Found> {
  const { reading, key, host } = visit;
  const named = (await recordsNamed(db, 'contact', reading.name ?? '')).filter((one) => !isOnHost(one, host));
  const namesake = personMeant(named, accountId, host);
  const known = await recordByKey(db, 'contact', key);
  const email = normaliseEmail(reading.fields.email ?? '');
  // A function's address (info@) is the company's: whoever else has it is somebody else.
  const isOwn = email !== null && !isRoleAddress(email) && !reading.unsure?.includes('email');
  const emails = isOwn ? [email] : [];
  const byEmail = (await findPeople(db, { emails, domains: [] })).contacts.filter(
    (one) => !isOnHost(one, host),
  );
  const contact = known ?? (byEmail.length === 1 ? (byEmail[0] ?? null) : null) ?? namesake;
  return { contact, namesake: namesake?.id === contact?.id ? null : namesake };
}

/** Deals in which somebody stood who is now known to be this person. */
async function dealsTakenOver(db: Database, from: Contact, to: Contact, at: string): Promise<Deal[]> {
  const deals = await dealsFor(db, { contactIds: [from.id], accountIds: [] });
  return deals.map((deal) => {
    const others = deal.contacts.filter(({ contactId }) => contactId !== from.id && contactId !== to.id);
    const role = deal.contacts.find(({ contactId, role: own }) => contactId === to.id && own !== null)?.role;
    return { ...deal, contacts: [...others, { contactId: to.id, role: role ?? null }], updatedAt: at };
  });
}

/**
 * What the page of a person changes in the book. Whom a deal's page had only named is found here by name, and
 * the deal then has the person with the address.
 */
export async function visitContact(db: Database, visit: Visit): Promise<Changes> {
  const { reading, at, neverList } = visit;
  const { account: company, contacts: _contacts } = reading.fields;
  const isSure = company !== undefined && !reading.unsure?.includes('account');
  const named = isSure ? await companyNamed(db, company, visit) : { account: null, isNew: false };
  const { contact: found, namesake } = await findContact(db, visit, named.account?.id ?? null);
  if (found !== null && neverHits(found.emails, neverList).length > 0) return {};
  if (found === null && reading.name === null) return {};

  const before = found ?? newContact(v7(), { name: reading.name, emails: [] }, at);
  const employer = before.accountId === null ? null : await getAccount(db, before.accountId);
  const { record, used } = applyToContact(before, employer?.name ?? null, saidOn(visit, found !== null));
  const isUsed = used.account !== undefined && used.account.value === company;
  const accountId = isUsed ? (named.account?.id ?? record.accountId) : record.accountId;
  const contact = placedOn({ ...record, accountId }, visit);
  const isStub = namesake !== null && isNameOnly(namesake);
  return {
    accounts: named.isNew && isUsed && named.account ? [named.account] : [],
    contacts: changedOnly(found, contact, at),
    deals: isStub ? await dealsTakenOver(db, namesake, contact, at) : [],
    gone: isStub ? [namesake] : [],
  };
}
