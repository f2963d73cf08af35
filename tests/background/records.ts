import { type Account, type Contact, type Deal, type Lead, madeHere } from '../../utils/model/book';
import type { Message, ThreadReading } from '../../utils/model/reading';
import { GMAIL_URL } from './world';

const AT = '2026-11-01T09:00:00.000Z';
const ORIGINLESS = { origin: null, ...madeHere(), updatedAt: AT };

export function makeContact(id: string, email: string, changes: Partial<Contact> = {}): Contact {
  const nothing = { phone: null, jobTitle: null, accountId: null };
  return { id, name: email.split('@')[0] ?? null, emails: [email], ...nothing, ...ORIGINLESS, ...changes };
}

export function makeAccount(id: string, domain: string, changes: Partial<Account> = {}): Account {
  return { id, name: domain, domains: [domain], website: null, ...ORIGINLESS, ...changes };
}

export function makeDeal(id: string, changes: Partial<Deal> = {}): Deal {
  return {
    id,
    name: `Deal ${id}`,
    stage: 'Proposal',
    status: 'open',
    amount: 24_000,
    currency: 'EUR',
    closeDate: '2026-12-18',
    owner: 'Sam Lee',
    accountId: null,
    contacts: [],
    createdAt: AT,
    stageEnteredAt: AT,
    nextStep: null,
    source: null,
    unlogged: null,
    ...ORIGINLESS,
    ...changes,
  };
}

export function makeLead(id: string, email: string, changes: Partial<Lead> = {}): Lead {
  const none = { company: null, phone: null, jobTitle: null, owner: null, source: null };
  const nothing = { ...none, stage: null, unlogged: null };
  return { id, name: email, email, ...nothing, status: 'open', createdAt: AT, ...ORIGINLESS, ...changes };
}

export const SAM = 'sam@vendor.example';
export const CLARA = 'clara@northwind.example';

/** A message; without a sender it is from Clara to Sam. */
export function makeMessage(id: string, changes: Partial<Message> = {}): Message {
  return {
    id: `#msg-f:${id}`,
    from: { email: CLARA, name: 'Clara Weiss' },
    to: [{ email: SAM, name: 'Sam Lee' }],
    at: '2026-11-18T07:49:00.000Z',
    collapsed: false,
    text: 'Could you invoice us in January?',
    ...changes,
  };
}

/** A thread in Sam's mailbox: Clara asks something. */
export function makeThread(changes: Partial<ThreadReading> = {}): ThreadReading {
  return {
    kind: 'thread',
    site: 'gmail',
    url: GMAIL_URL,
    account: SAM,
    threadId: 'thread-f:1',
    legacyThreadId: null,
    subject: 'Rollout of 40 seats',
    messages: [makeMessage('1')],
    ...changes,
  } as ThreadReading;
}

/** What a content script sends about a page. */
export function said(reading: ThreadReading | { kind: 'other'; site: string; url: string }) {
  return { reading, health: { hooks: { subject: 0 }, disagree: [] }, theme: 'light' as const };
}
