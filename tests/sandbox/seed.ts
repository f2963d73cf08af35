import { companyKey } from '../../utils/identity/one-company';
import { madeHere, type Task, type ThreadLink } from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import {
  type AccountRow,
  type ContactRow,
  type ContentRow,
  entryRows,
  foldedName,
  type LeadRow,
} from '../../utils/store/rows';
import { taskRow } from '../../utils/store/task-row';
import { noteTexts, type TextRow } from '../../utils/store/texts';
import { dayAfter, workdaysBefore } from './calendar';
import { CRM_ORIGIN, type Customer, customers, type Person, partner, rep, type SandboxDeal } from './company';
import { deals } from './deals';
import type { Mailbox } from './mailbox';
import { accountId, contactId } from './seed-ids';
import { DEVICE, logEntries } from './seed-log';

/** Rows by the name of the table that they belong in. */
export type Seed = Record<string, object[]>;

const crmOrigin = (path: string, recordId: string) => ({
  site: 'generic',
  url: `${CRM_ORIGIN}${path}`,
  recordId,
});

function contactRow(person: Person, customer: Customer | null, now: string): ContactRow {
  return {
    id: contactId(person),
    name: person.name,
    emails: [person.email],
    phone: null,
    jobTitle: person.jobTitle ?? null,
    accountId: customer && accountId(customer),
    origin: null,
    ...madeHere(),
    folded: foldedName(person.name),
    updatedAt: workdaysBefore(now, 26, '08:00'),
  };
}

function accountRow(customer: Customer, now: string): AccountRow {
  return {
    id: accountId(customer),
    name: customer.name,
    domains: [customer.domain],
    website: `https://${customer.domain}`,
    origin: null,
    ...madeHere(),
    folded: foldedName(customer.name),
    bare: companyKey(customer.name),
    updatedAt: workdaysBefore(now, 26, '08:00'),
  };
}

/** A deal as the store's table holds it: `people` is the index that the store's saver keeps. */
function dealRow(deal: SandboxDeal, now: string) {
  const customer = customers.find(({ id }) => id === deal.customer) as Customer;
  const contacts = customer.people.map((one) => ({ contactId: contactId(one), role: one.role ?? null }));
  const { id, name, stage, status, amount, currency, source } = deal;
  return {
    id,
    name,
    stage,
    status,
    amount,
    currency,
    source,
    closeDate: dayAfter(now, deal.closesIn),
    owner: rep.name,
    accountId: accountId(customer),
    contacts,
    people: contacts.map((one) => one.contactId),
    createdAt: workdaysBefore(now, deal.created, '08:00'),
    stageEnteredAt: workdaysBefore(now, deal.stageEntered, '09:00'),
    nextStep: deal.nextStep ?? null,
    origin: crmOrigin(`/deals/${id}`, id),
    externals: [`${new URL(CRM_ORIGIN).host}|deal|${id}`],
    sources: {},
    unlogged: null,
    folded: foldedName(name),
    updatedAt: workdaysBefore(now, Math.min(deal.stageEntered, 3), '12:00'),
  };
}

function leadRow(person: Person, company: string, source: string, createdAt: string): LeadRow {
  return {
    id: `lead-${person.email.replace('.example', '')}`,
    name: person.name,
    email: person.email,
    company,
    phone: null,
    jobTitle: person.jobTitle ?? null,
    owner: rep.name,
    source,
    stage: null,
    status: 'open',
    createdAt,
    origin: null,
    ...madeHere(),
    unlogged: null,
    folded: foldedName(person.name),
    updatedAt: createdAt,
  };
}

function leads(now: string): LeadRow[] {
  const fair = workdaysBefore(now, 14, '12:00');
  return [
    leadRow(
      { name: 'Ada Fennimore', email: 'ada@fennimore.example', jobTitle: 'Logistics' },
      'Fennimore Catering',
      'Trade fair',
      fair,
    ),
    leadRow(
      { name: 'Yusuf Kaya', email: 'yusuf@brightgutters.example', jobTitle: 'Owner' },
      'Bright Gutters',
      'Website',
      workdaysBefore(now, 6, '10:00'),
    ),
  ];
}

function task(id: string, title: string, due: string, dealId: string, createdAt: string, done = false): Task {
  return { id: `task-${id}`, title, due, done, dealId, leadId: null, createdAt };
}

function tasks(now: string): Task[] {
  return [
    task(
      'board',
      'Ask Dana what the board said',
      dayAfter(now, 10),
      'deal-quarry',
      workdaysBefore(now, 1, '10:20'),
    ),
    task(
      'legal',
      'Arabic contract from our lawyers',
      dayAfter(now, 6),
      'deal-alnoor',
      workdaysBefore(now, 3, '08:00'),
    ),
    task(
      'notes',
      'Send the workshop notes',
      dayAfter(now, -7),
      'deal-orchard',
      workdaysBefore(now, 6, '11:00'),
      true,
    ),
  ];
}

/** The rep put a closed deal's thread on it while the deal was open: only open deals match by themselves. */
function threadLinks({ threads, account, now }: Mailbox): ThreadLink[] {
  const closed = new Set(deals.filter(({ status }) => status !== 'open').map(({ id }) => id));
  return threads
    .filter(({ deal }) => deal && closed.has(deal))
    .map(({ deal, gmail }) => ({
      id: `${account.email}|thread-f:${gmail.decimal}`,
      dealId: deal ?? null,
      leadId: null,
      notBusiness: false,
      person: null,
      chosenAt: workdaysBefore(now, 12, '09:00'),
    }));
}

/** What the entries are found by, as the store itself notes it of them. */
async function textRows(contents: readonly ContentRow[]): Promise<TextRow[]> {
  const noted: TextRow[] = [];
  const texts = {
    bulkGet: async (keys: readonly unknown[]) => keys.map(() => undefined),
    bulkPut: async (rows: readonly TextRow[]) => void noted.push(...rows),
    bulkDelete: async () => undefined,
  };
  await noteTexts({ texts } as unknown as Pick<Database, 'texts'>, contents);
  return noted;
}

/** The sandbox's rows for every table of the store, dated back from the mailbox's day. */
export async function seedRows(mailbox: Mailbox): Promise<Seed> {
  const { now } = mailbox;
  const log = (await logEntries(mailbox)).map(entryRows);
  const contents = log.flatMap(({ content }) => content ?? []);
  return {
    accounts: customers.map((customer) => accountRow(customer, now)),
    contacts: [
      ...customers.flatMap((customer) => customer.people.map((one) => contactRow(one, customer, now))),
      contactRow(partner, null, now),
    ],
    deals: deals.map((deal) => dealRow(deal, now)),
    leads: leads(now),
    threads: threadLinks(mailbox),
    tasks: tasks(now).map(taskRow),
    headers: log.map(({ header }) => header),
    contents,
    texts: await textRows(contents),
    settings: [
      { key: 'settings', value: { identity: { name: rep.name, email: rep.email } } },
      { key: 'device', value: DEVICE },
    ],
    neverList: [{ value: 'kalkfelsen.example' }],
  };
}
