import { v7 } from 'uuid';
import { newDeal } from '../../utils/context/records/new-record';
import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { Contact, Deal } from '../../utils/model/book';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import type { Database } from '../../utils/store/database';
import { contactsOf, saveDeal } from '../../utils/store/deals';
import { leadsByEmail, saveLead } from '../../utils/store/leads';
import { append } from '../../utils/store/log';
import { saveAccount, saveContact } from '../../utils/store/people';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { dealChanges } from './record/deal-changes';
import { accountFor, peopleFor } from './record/deal-parts';
import { takeUp } from './record/record-log';
import { typedOver } from './record/typed-over';
import type { Services } from './services';

/** Whom the deal has by name alone: the form has no place for people without an address, and takes nobody away. */
async function namedOnly(db: Database, before: Deal | null): Promise<Contact[]> {
  const people = before === null ? [] : await contactsOf(db, before);
  return people.filter(({ emails }) => emails.length === 0);
}

const linkOf = (deal: Deal | null, id: string) =>
  deal?.contacts.find(({ contactId }) => contactId === id) ?? { contactId: id, role: null };

async function saveWritten(
  { deal: patch, account: accountName, contacts: written }: Parsed<'deal/save'>,
  { db, now }: Services,
): Promise<string> {
  const by = requireAuthor(await readSettings(db), null);
  const at = now();
  const before = patch.id === undefined ? null : await takeUp(db, { kind: 'deal', id: patch.id }, at);
  if (patch.id !== undefined && before === null) throw new Refused('changed', 'This deal is gone.');

  const emails = written.map(({ email }) => email);
  const account = await accountFor(db, accountName, emails, at);
  const people = await peopleFor(db, written, account, at);
  const unseen = await namedOnly(db, before);
  const base = before ?? { ...newDeal(v7(), patch.name, at), createdAt: at, stageEnteredAt: at };
  const deal: Deal = {
    ...base,
    ...patch,
    id: base.id,
    contacts: [...people.roles, ...unseen.map(({ id }) => linkOf(before, id))],
    accountId: account?.id ?? null,
    updatedAt: at,
    stageEnteredAt: before !== null && patch.stage !== before.stage ? at : base.stageEnteredAt,
  };
  const accountNow = account?.name ?? null;
  const sources = await typedOver(db, before, {
    deal,
    accountName: accountNow,
    people: [...people.contacts, ...unseen],
  });
  const leads = await leadsByEmail(
    db,
    people.contacts.flatMap((contact) => contact.emails),
  );
  const write = async () => {
    if (account !== null) await saveAccount(db, account);
    for (const contact of people.contacts) await saveContact(db, contact);
    await saveDeal(db, { ...deal, sources });
    for (const lead of leads) {
      if (lead.status === 'open') await saveLead(db, { ...lead, status: 'converted', updatedAt: at });
    }
  };
  const entries = dealChanges(before, deal, at);
  await append(db, entries, { by, now: at, alongside: write });
  return deal.id;
}

/**
 * The workspace makes or changes a deal, with its account and its people by name and address. Whoever was a
 * lead and is now in a deal is no lead any more. All of it is written in one go with its entries in the log.
 */
export async function onDealSave(
  saved: Parsed<'deal/save'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'deal/save'>> {
  const id = await withLock(BOOK_LOCK, () => saveWritten(saved, services));
  await services.showAll();
  return { id };
}
