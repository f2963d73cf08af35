import type { Contact, Deal, Lead } from '../model/book';
import type { Match } from '../model/panel-view';
import { accountsOnThread, contactsOnThread, type Known, leadsOnThread } from './known';
import { aloneWithPicked, type Parties } from './parties';

/** Which record a thread belongs to; `ask` when several fit and only the rep can tell. */
export type Matched =
  | { kind: 'deal'; deal: Deal; match: Match }
  | { kind: 'lead'; lead: Lead; match: Match }
  | { kind: 'ask'; deals: Deal[]; leads: Lead[] }
  | { kind: 'none' };

function isOpen({ status }: Deal | Lead): boolean {
  return status === 'open';
}

function isOn(deal: Deal, contact: Contact): boolean {
  return deal.contacts.some(({ contactId }) => contactId === contact.id);
}

/**
 * The rep's own choice holds whatever the record's status is. A choice whose record is gone counts as none, and
 * so does a lead that has become a deal: the deal is found by its contact.
 */
function byChoice({ link, deals, leads }: Known): Matched | null {
  const match: Match = { how: 'rep', by: null };
  const deal = deals.find(({ id }) => id === link?.dealId);
  if (deal) return { kind: 'deal', deal, match };
  const lead = leads.find(({ id, status }) => id === link?.leadId && status !== 'converted');
  return lead ? { kind: 'lead', lead, match } : null;
}

function byContact(parties: Parties, known: Known): Matched | null {
  const contacts = contactsOnThread(parties, known);
  const deals = known.deals.filter((deal) => isOpen(deal) && contacts.some((contact) => isOn(deal, contact)));
  const deal = deals[0];
  if (deal === undefined) return null;
  if (deals.length > 1) return { kind: 'ask', deals, leads: [] };
  const emails = contacts.filter((contact) => isOn(deal, contact)).flatMap((contact) => contact.emails);
  const by = parties.theirs.find(({ email }) => emails.includes(email))?.email ?? null;
  return { kind: 'deal', deal, match: { how: 'contact', by } };
}

function byAccount(parties: Parties, known: Known): Matched | null {
  const accounts = accountsOnThread(parties, known);
  const deals = known.deals.filter(
    (deal) => isOpen(deal) && accounts.some((account) => account.id === deal.accountId),
  );
  const deal = deals[0];
  if (deal === undefined) return null;
  if (deals.length > 1) return { kind: 'ask', deals, leads: [] };
  const by = accounts.find(({ id }) => id === deal.accountId)?.name ?? null;
  return { kind: 'deal', deal, match: { how: 'account', by } };
}

function byLead(parties: Parties, known: Known): Matched | null {
  const leads = leadsOnThread(parties, known).filter(isOpen);
  const lead = leads[0];
  if (lead === undefined) return null;
  if (leads.length > 1) return { kind: 'ask', deals: [], leads };
  return { kind: 'lead', lead, match: { how: 'lead', by: lead.email } };
}

function byPeople(parties: Parties, known: Known): Matched | null {
  return byContact(parties, known) ?? byAccount(parties, known) ?? byLead(parties, known);
}

/**
 * The record that a thread belongs to: the rep's choice; the one open deal that a contact on the thread has a
 * part in; the one open deal of the account; the one open lead with an address of the thread. Whom the rep picked
 * among several people is asked about first, alone. The first rule that finds any record decides, and where it
 * finds several the rep is asked: there is no guess.
 */
export function matchDeal(parties: Parties, known: Known): Matched {
  const alone = aloneWithPicked(parties);
  return byChoice(known) ?? (alone && byPeople(alone, known)) ?? byPeople(parties, known) ?? { kind: 'none' };
}
