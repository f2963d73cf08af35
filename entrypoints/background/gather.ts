import type { Entry } from '../../utils/context/entry-activity';
import type { Known } from '../../utils/context/known';
import { type Settled, targetOf } from '../../utils/context/make-view';
import type { Parties } from '../../utils/context/parties';
import { ANYWHERE, type Rest } from '../../utils/context/rest';
import { threadLinkId } from '../../utils/context/thread-id';
import type { Contact, Deal, Lead, Task, ThreadLink } from '../../utils/model/book';
import type { ThreadReading } from '../../utils/model/reading';
import type { Database } from '../../utils/store/database';
import { contactsOf, dealsFor, getDeal } from '../../utils/store/deals';
import { recentOf } from '../../utils/store/entries';
import { getLead, leadsByEmail } from '../../utils/store/leads';
import { findPeople, getAccount } from '../../utils/store/people';
import { suggestionStates } from '../../utils/store/suggestions';
import { tasksOf } from '../../utils/store/tasks';
import { getThreadLink } from '../../utils/store/threads';
import { keyOf } from './about';

/** How far back the engine looks in a record's log. */
const MOST_ENTRIES = 50;

function withLinked<T extends { id: string }>(found: T[], linked: T | null): T[] {
  return linked === null || found.some(({ id }) => id === linked.id) ? found : [...found, linked];
}

/** What the rep chose for the thread; null where nothing was chosen or the page does not name the thread. */
export async function gatherLink(db: Database, reading: ThreadReading): Promise<ThreadLink | null> {
  const id = threadLinkId(reading);
  return id === null ? null : getThreadLink(db, id);
}

/** Everything that the book holds about the people of a thread, and the record that it is linked to. */
export async function gatherKnown(db: Database, parties: Parties, link: ThreadLink | null): Promise<Known> {
  const emails = parties.theirs.map(({ email }) => email);
  const { contacts, accounts } = await findPeople(db, { emails, domains: parties.domains });
  const [found, foundLeads, linkedDeal, linkedLead] = await Promise.all([
    dealsFor(db, { contactIds: contacts.map(({ id }) => id), accountIds: accounts.map(({ id }) => id) }),
    leadsByEmail(db, emails),
    link?.dealId ? getDeal(db, link.dealId) : null,
    link?.leadId ? getLead(db, link.leadId) : null,
  ]);
  const deals = withLinked(found, linkedDeal);
  const have = new Set(accounts.map(({ id }) => id));
  const missing = new Set(deals.flatMap(({ accountId }) => accountId ?? []).filter((id) => !have.has(id)));
  const more = await Promise.all([...missing].map((id) => getAccount(db, id)));
  return {
    link,
    contacts,
    deals,
    leads: withLinked(foundLeads, linkedLead),
    accounts: [...accounts, ...more.filter((account) => account !== null)],
  };
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
