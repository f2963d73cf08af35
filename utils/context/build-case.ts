import type { Contact, Deal, Lead, Stage, Task } from '../model/book';
import type { CaseDeal, EngineCase } from '../model/case';
import type { ThreadReading } from '../model/reading';
import { activityOf, type Entry } from './entry-activity';
import type { Known } from './known';
import type { Party } from './parties';

/** What a case is made of. Records are handed in; nothing is looked up. */
export type CaseParts = {
  id: string;
  now: string;
  /** The mailbox's address, or the rep's own where the page does not say. */
  account: string | null;
  /** Who of the thread is on our side, as the log and the panel tell it. */
  ours: readonly Pick<Party, 'email'>[];
  /** The address of the person whom the rep picked; null for nobody. */
  person: string | null;
  /** Where they sit, as `theirCountry` tells it. */
  country: string | null;
  /** Its texts are what their writers say (`withOwnWords`); null on the page of a CRM. */
  reading: ThreadReading | null;
  deal: Deal | null;
  lead: Lead | null;
  /** The people of the deal. */
  dealContacts: Contact[];
  known: Known;
  /** Newest first, as the store gives them. */
  entries: readonly Entry[];
  tasks: readonly Task[];
  stages: readonly Stage[];
};

function caseContacts(deal: Deal, contacts: readonly Contact[]) {
  return deal.contacts.flatMap(({ contactId, role }) => {
    const contact = contacts.find(({ id }) => id === contactId);
    if (contact === undefined) return [];
    return [{ name: contact.name, email: contact.emails[0] ?? null, jobTitle: contact.jobTitle, role }];
  });
}

function caseDeal(deal: Deal, contacts: readonly Contact[], { accounts }: Known): CaseDeal {
  const account = accounts.find(({ id }) => id === deal.accountId)?.name ?? null;
  const { id, name, stage, status, amount, currency, closeDate, owner, nextStep, source } = deal;
  const { createdAt, stageEnteredAt } = deal;
  return {
    id,
    name,
    stage,
    status,
    amount,
    currency,
    closeDate,
    owner,
    nextStep,
    source,
    account,
    createdAt,
    stageEnteredAt,
    contacts: caseContacts(deal, contacts),
  };
}

function caseLead(lead: Lead) {
  const { id, name, email, company, phone, jobTitle, status, source, owner, createdAt } = lead;
  return { id, name, email, company, phone, jobTitle, status, source, owner, createdAt };
}

function caseThread({ subject, messages }: ThreadReading): EngineCase['thread'] {
  return {
    subject,
    isOwn: true,
    messages: messages.map(({ from, to, at, text }) => ({ from, to, at, text })),
  };
}

/** Mail that the thread itself shows is no second fact. */
function otherActivities(entries: readonly Entry[], reading: ThreadReading | null) {
  const shown = new Set(reading?.messages.map(({ id }) => id));
  const others = entries.filter(({ content }) => !shown.has(content?.message?.id ?? ''));
  return [...others].reverse().flatMap((entry) => activityOf(entry) ?? []);
}

function caseBook(known: Known): EngineCase['book'] {
  return {
    deals: known.deals.map((deal) => caseDeal(deal, known.contacts, known)),
    leads: known.leads.map(caseLead),
    contacts: known.contacts.map(({ id, name, emails, jobTitle, accountId }) => ({
      id,
      name,
      jobTitle,
      email: emails[0] ?? null,
      account: known.accounts.find((account) => account.id === accountId)?.name ?? null,
    })),
    accounts: known.accounts.map(({ id, name, domains }) => ({ id, name, domain: domains[0] ?? null })),
  };
}

/** What the engine is asked about a thread, in the form of contracts: oldest activity first. */
export function buildCase(parts: CaseParts): EngineCase {
  const { id, now, account, ours, person, country, reading, deal, lead, dealContacts, known, entries } =
    parts;
  const { tasks, stages } = parts;
  const toDo = tasks.filter(({ meeting }) => meeting === undefined);
  // One that was held is an entry of the log by then, and one that was called off is none.
  const planned = tasks.filter(({ meeting, done }) => meeting !== undefined && !done);
  return {
    id,
    now,
    account,
    ours: ours.map(({ email }) => email),
    person,
    country,
    thread: reading && caseThread(reading),
    deal: deal && caseDeal(deal, dealContacts, known),
    lead: lead && caseLead(lead),
    stages: [...stages],
    activities: otherActivities(entries, reading),
    tasks: toDo.map(({ title, due, done }) => ({ title, due, done })),
    meetings: planned.map(({ title, due, meeting }) => ({
      title,
      start: due,
      end: meeting?.end ?? null,
      with: meeting?.with ?? [],
    })),
    book: caseBook(known),
  };
}
