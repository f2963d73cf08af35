import type { Entry } from '../../../utils/context/entry-activity';
import type { Known } from '../../../utils/context/known';
import { type Settled, targetOf } from '../../../utils/context/make-view';
import type { Parties } from '../../../utils/context/parties';
import { ANYWHERE, type Rest } from '../../../utils/context/rest';
import type { Contact, Deal, Lead, Task, ThreadLink } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { contactsOf, dealsFor, getDeal } from '../../../utils/store/deals';
import { recentOf } from '../../../utils/store/entries';
import { getLead, leadsByEmail } from '../../../utils/store/leads';
import { findPeople, getAccount } from '../../../utils/store/people';
import { suggestionStates } from '../../../utils/store/suggestions';
import { tasksOf } from '../../../utils/store/tasks';
import { getThreadLink } from '../../../utils/store/threads';
import { keyOf } from '../about';

/** How far back the engine looks in a record's log. */
const MOST_ENTRIES = 50;

function withOne<T extends { id: string }>(all: T[], one: T | null): T[] {
  return one === null || all.some(({ id }) => id === one.id) ? all : [...all, one];
}

/** What the rep chose for a thread or a page by its name; null where nothing was chosen, or it has no name. */
export async function gatherLink(db: Database, linkId: string | null): Promise<ThreadLink | null> {
  return linkId === null ? null : getThreadLink(db, linkId);
}

/** What was found with the record that the rep chose, and with the accounts of all its deals. */
export async function withLinked(db: Database, found: Known): Promise<Known> {
  const { link, accounts } = found;
  const [deal, lead] = await Promise.all([
    link?.dealId ? getDeal(db, link.dealId) : null,
    link?.leadId ? getLead(db, link.leadId) : null,
  ]);
  const deals = withOne(found.deals, deal);
  const have = new Set(accounts.map(({ id }) => id));
  const missing = new Set(deals.flatMap(({ accountId }) => accountId ?? []).filter((id) => !have.has(id)));
  const more = await Promise.all([...missing].map((id) => getAccount(db, id)));
  return {
    ...found,
    deals,
    leads: withOne(found.leads, lead),
    accounts: [...accounts, ...more.filter((account) => account !== null)],
  };
}

/** Everything that the book holds about the people of a thread, and the record that it is linked to. */
export async function gatherKnown(db: Database, parties: Parties, link: ThreadLink | null): Promise<Known> {
  const emails = parties.theirs.map(({ email }) => email);
  const { contacts, accounts } = await findPeople(db, { emails, domains: parties.domains });
  const [deals, leads] = await Promise.all([
    dealsFor(db, { contactIds: contacts.map(({ id }) => id), accountIds: accounts.map(({ id }) => id) }),
    leadsByEmail(db, emails),
  ]);
  return withLinked(db, { link, contacts, accounts, deals, leads });
}

/** A record with its people, its latest entries (newest first) and its tasks. */
type GatheredRecord = {
  deal: Deal | null;
  lead: Lead | null;
  dealContacts: Contact[];
  entries: Entry[];
  tasks: Task[];
};

/** What the book and the log hold about a record; empty where there is none. */
export async function gatherRecord(db: Database, settled: Settled | null): Promise<GatheredRecord> {
  if (settled === null) return { deal: null, lead: null, dealContacts: [], entries: [], tasks: [] };
  const key = keyOf(targetOf(settled));
  const deal = settled.kind === 'deal' ? settled.deal : null;
  const lead = settled.kind === 'lead' ? settled.lead : null;
  const [entries, tasks, dealContacts] = await Promise.all([
    recentOf(db, key, MOST_ENTRIES),
    tasksOf(db, key),
    deal === null ? [] : contactsOf(db, deal),
  ]);
  return { deal, lead, dealContacts, entries, tasks };
}

/** How suggestions rest on a target, with those that the rep wants nowhere. */
export async function gatherRests(db: Database, key: string): Promise<Rest[]> {
  const [here, anywhere] = await Promise.all([suggestionStates(db, key), suggestionStates(db, ANYWHERE)]);
  return [...here, ...anywhere];
}
