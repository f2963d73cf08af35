import { v7 } from 'uuid';
import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { type Deal, madeHere } from '../../utils/model/book';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { leadsByEmail, saveLead } from '../../utils/store/leads';
import { append } from '../../utils/store/log';
import { saveAccount, saveContact } from '../../utils/store/people';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { dealChanges } from './deal-changes';
import { accountFor, peopleFor } from './deal-parts';
import type { Services } from './services';

function newDeal(name: string, at: string): Deal {
  return {
    id: v7(),
    name,
    stage: null,
    status: 'open',
    amount: null,
    currency: null,
    closeDate: null,
    owner: null,
    accountId: null,
    contacts: [],
    createdAt: at,
    stageEnteredAt: at,
    nextStep: null,
    source: null,
    origin: null,
    ...madeHere(),
    unlogged: null,
    updatedAt: at,
  };
}

/**
 * The workspace makes or changes a deal, with its account and its people by name and address. Whoever was a
 * lead and is now in a deal is no lead any more. All of it is written in one go with its entries in the log.
 */
export async function onDealSave(
  { deal: patch, account: accountName, contacts: written }: Parsed<'deal/save'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'deal/save'>> {
  const { db, now } = services;
  const by = requireAuthor(await readSettings(db), null);
  const at = now();
  const before = patch.id === undefined ? null : await getDeal(db, patch.id);
  if (patch.id !== undefined && before === null) throw new Refused('changed', 'This deal is gone.');

  const emails = written.map(({ email }) => email);
  const account = await accountFor(db, accountName, emails, at);
  const people = await peopleFor(db, written, account, at);
  const base = before ?? newDeal(patch.name, at);
  const deal: Deal = {
    ...base,
    ...patch,
    id: base.id,
    contacts: people.roles,
    accountId: account?.id ?? null,
    updatedAt: at,
    stageEnteredAt: before !== null && patch.stage !== before.stage ? at : base.stageEnteredAt,
  };
  const leads = await leadsByEmail(
    db,
    people.contacts.flatMap((contact) => contact.emails),
  );
  const write = async () => {
    if (account !== null) await saveAccount(db, account);
    for (const contact of people.contacts) await saveContact(db, contact);
    await saveDeal(db, deal);
    for (const lead of leads) {
      if (lead.status === 'open') await saveLead(db, { ...lead, status: 'converted', updatedAt: at });
    }
  };
  const entries = dealChanges(before, deal, at);
  if (entries.length > 0) await append(db, entries, { by, now: at, alongside: write });
  else await db.transaction('rw', db.tables, write);
  await services.showAll();
  return { id: deal.id };
}
