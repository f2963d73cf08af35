// Before Dexie, which looks once for the browser's database.
import 'fake-indexeddb/auto';
import { type Account, type Contact, type Deal, type Lead, madeHere } from '../../../utils/model/book';
import { saveDeal } from '../../../utils/store/deals';
import { saveLead } from '../../../utils/store/leads';
import { append, type NewEntry } from '../../../utils/store/log';
import { db } from '../../../utils/store/open';
import { saveAccount, saveContact } from '../../../utils/store/people';

export const BY = 'sam@vendor.example';
export const NOW = '2026-11-20T12:00:00Z';
export const HOSTILE = '<img src=x onerror="document.title=`owned`"><b>bold</b>';

const account: Account = {
  id: 'a1',
  name: 'Northwind Dental',
  domains: ['buyer.example'],
  website: null,
  origin: null,
  ...madeHere(),
  updatedAt: NOW,
};

const clara: Contact = {
  id: 'c1',
  name: 'Clara Weiss',
  emails: ['clara@buyer.example'],
  phone: null,
  jobTitle: null,
  accountId: 'a1',
  origin: null,
  ...madeHere(),
  updatedAt: NOW,
};

export function makeDeal(id: string, patch: Partial<Deal> = {}): Deal {
  return {
    id,
    name: `Deal ${id}`,
    stage: 'Proposal',
    status: 'open',
    amount: 24_000,
    currency: 'EUR',
    closeDate: '2099-12-18',
    owner: 'Sam Lee',
    accountId: 'a1',
    contacts: [{ contactId: 'c1', role: 'Head of IT' }],
    createdAt: NOW,
    stageEnteredAt: NOW,
    nextStep: null,
    source: null,
    origin: null,
    ...madeHere(),
    unlogged: null,
    updatedAt: NOW,
    ...patch,
  } as Deal;
}

export function makeLead(id: string, patch: Partial<Lead> = {}): Lead {
  return {
    id,
    name: 'Ada Fennimore',
    email: 'ada@fennimore.example',
    company: 'Fennimore Catering',
    phone: null,
    jobTitle: null,
    owner: null,
    source: null,
    stage: null,
    status: 'open',
    createdAt: NOW,
    origin: null,
    ...madeHere(),
    unlogged: null,
    updatedAt: NOW,
    ...patch,
  } as Lead;
}

/** Puts deals and leads into the store, with one account and one contact. */
export async function fillBook(deals: Deal[], leads: Lead[] = []): Promise<void> {
  await saveAccount(db(), account);
  await saveContact(db(), clara);
  for (const deal of deals) await saveDeal(db(), deal);
  for (const lead of leads) await saveLead(db(), lead);
}

/** A remark on a deal, some days before NOW. */
export function remark(dealId: string, text: string, daysAgo = 0): NewEntry {
  const at = new Date(Date.parse(NOW) - daysAgo * 86_400_000).toISOString();
  return { kind: 'remark', at, content: { deal: { id: dealId, name: `Deal ${dealId}` }, text } };
}

export const fillLog = (entries: NewEntry[]) => append(db(), entries, { by: BY, now: NOW });
