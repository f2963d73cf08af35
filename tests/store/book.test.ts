import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Account,
  type Contact,
  type Deal,
  type Lead,
  madeHere,
  type Task,
} from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import { contactsOf, dealsFor, getDeal, listDeals, saveDeal } from '../../utils/store/deals';
import { getLead, leadsByEmail, listLeads, saveLead } from '../../utils/store/leads';
import { addToNeverList, readNeverList, removeFromNeverList } from '../../utils/store/never-list';
import { findPeople, getAccount, saveAccount, saveContact } from '../../utils/store/people';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { removeSuggestionState, saveSuggestionState, suggestionStates } from '../../utils/store/suggestions';
import { removeTask, saveTask, tasksOf } from '../../utils/store/tasks';
import { getThreadLink, removeThreadLink, saveThreadLink } from '../../utils/store/threads';
import { testDatabase } from './test-database';

const AT = '2026-11-20T09:00:00.000Z';

function makeDeal(change: Partial<Deal> & { id: string }): Deal {
  return {
    name: `Deal ${change.id}`,
    stage: null,
    status: 'open',
    amount: null,
    currency: null,
    closeDate: null,
    owner: null,
    accountId: null,
    contacts: [],
    createdAt: null,
    stageEnteredAt: null,
    nextStep: null,
    source: null,
    origin: null,
    ...madeHere(),
    unlogged: null,
    updatedAt: AT,
    ...change,
  };
}

function makeContact(id: string, emails: string[], accountId: string | null = null): Contact {
  const nothing = { phone: null, jobTitle: null, origin: null, ...madeHere() };
  return { id, name: null, emails, accountId, ...nothing, updatedAt: AT };
}

function makeAccount(id: string, domains: string[]): Account {
  return { id, name: `Account ${id}`, domains, website: null, origin: null, ...madeHere(), updatedAt: AT };
}

function makeLead(id: string, email: string | null): Lead {
  const none = { company: null, phone: null, jobTitle: null, owner: null, source: null, origin: null };
  const nothing = { ...none, ...madeHere(), stage: null, unlogged: null };
  return { id, name: `Lead ${id}`, email, status: 'open', createdAt: AT, updatedAt: AT, ...nothing };
}

function makeTask(id: string, due: string | null, change: Partial<Task> = {}): Task {
  return { id, title: id, due, done: false, dealId: 'd1', leadId: null, createdAt: AT, ...change };
}

let db: Database;
beforeEach(() => {
  db = testDatabase();
});

describe('people', () => {
  it('are found by address, their accounts by domain and by who works there, each once', async () => {
    await saveContact(db, makeContact('c1', ['Clara@Harbour.example', 'clara@home.example'], 'a1'));
    await saveContact(db, makeContact('c2', ['jonas@elsewhere.example'], 'a2'));
    await saveContact(db, makeContact('c3', ['other@third.example'], 'a3'));
    await saveAccount(db, makeAccount('a1', ['Harbour.example']));
    await saveAccount(db, makeAccount('a2', ['second.example']));
    await saveAccount(db, makeAccount('a3', []));
    const emails = ['clara@harbour.example', 'clara@home.example', 'jonas@elsewhere.example'];
    const found = await findPeople(db, { emails, domains: ['harbour.example'] });
    expect(found.contacts.map(({ id }) => id).sort()).toEqual(['c1', 'c2']);
    expect(found.accounts.map(({ id }) => id).sort()).toEqual(['a1', 'a2']);
    expect(await findPeople(db, { emails: [], domains: [] })).toEqual({ contacts: [], accounts: [] });
    expect((await getAccount(db, 'a1'))?.domains).toEqual(['harbour.example']);
  });
});

describe('deals', () => {
  it('are found by contact and by account, each once, and follow a change of people', async () => {
    const role = { role: 'Head of IT' };
    await saveDeal(db, makeDeal({ id: 'd1', accountId: 'a1', contacts: [{ contactId: 'c1', ...role }] }));
    await saveDeal(db, makeDeal({ id: 'd2', accountId: 'a1' }));
    await saveDeal(db, makeDeal({ id: 'd3', contacts: [{ contactId: 'c2', role: null }] }));
    const idsFor = async (contactIds: string[], accountIds: string[]) =>
      (await dealsFor(db, { contactIds, accountIds })).map(({ id }) => id).sort();
    expect(await idsFor(['c1'], ['a1'])).toEqual(['d1', 'd2']);
    expect(await idsFor(['c1', 'c2'], [])).toEqual(['d1', 'd3']);
    await saveDeal(db, makeDeal({ id: 'd1', contacts: [] }));
    expect(await idsFor(['c1'], [])).toEqual([]);
  });

  it('come back as they were saved, the last changed first, with their people in order', async () => {
    const deal = makeDeal({
      id: 'd1',
      amount: 12.5,
      contacts: ['c2', 'gone', 'c1'].map((contactId) => ({ contactId, role: null })),
    });
    await saveDeal(db, deal);
    await saveDeal(db, makeDeal({ id: 'd2', updatedAt: '2026-11-21T09:00:00.000Z' }));
    await saveContact(db, makeContact('c1', []));
    await saveContact(db, makeContact('c2', []));
    expect(await getDeal(db, 'd1')).toEqual(deal);
    expect(await getDeal(db, 'nowhere')).toBeNull();
    expect((await listDeals(db)).map(({ id }) => id)).toEqual(['d2', 'd1']);
    expect((await contactsOf(db, deal)).map(({ id }) => id)).toEqual(['c2', 'c1']);
  });

  it('are refused when they are not as the model wants them', async () => {
    await expect(saveDeal(db, makeDeal({ id: 'd1', closeDate: 'soon' }))).rejects.toThrow();
    expect(await db.deals.count()).toBe(0);
  });

  it('leave a damaged row out, say so without its words, and keep it', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await saveDeal(db, makeDeal({ id: 'd1' }));
    await db.deals.put({ ...makeDeal({ id: 'd2' }), status: 'secret' as never, people: [], folded: '' });
    expect((await listDeals(db)).map(({ id }) => id)).toEqual(['d1']);
    expect(await getDeal(db, 'd2')).toBeNull();
    expect(warn.mock.calls[0]).toContain('d2');
    expect(JSON.stringify(warn.mock.calls)).not.toContain('secret');
    expect(await db.deals.count()).toBe(2);
  });
});

describe('leads', () => {
  it('are found by their address in any writing of it', async () => {
    await saveLead(db, makeLead('l1', 'Ines@Roca.example'));
    await saveLead(db, makeLead('l2', null));
    expect(await leadsByEmail(db, ['ines@roca.example'])).toMatchObject([{ id: 'l1' }]);
    expect(await getLead(db, 'l2')).toMatchObject({ email: null });
    expect(await listLeads(db)).toHaveLength(2);
  });
});

describe('tasks', () => {
  it('belong to their deal or lead, earliest first, those without a day last', async () => {
    await saveTask(db, makeTask('none', null));
    await saveTask(db, makeTask('late', '2026-12-01'));
    await saveTask(db, makeTask('early', '2026-11-25T09:00:00Z'));
    await saveTask(db, makeTask('other', null, { dealId: null, leadId: 'd1' }));
    expect((await tasksOf(db, 'deal:d1')).map(({ id }) => id)).toEqual(['early', 'late', 'none']);
    expect((await tasksOf(db, 'lead:d1')).map(({ id }) => id)).toEqual(['other']);
    await saveTask(db, makeTask('late', '2026-12-01', { done: true }));
    await removeTask(db, 'none');
    expect(await tasksOf(db, 'deal:d1')).toMatchObject([{ done: false }, { id: 'late', done: true }]);
  });
});

describe('what the rep decided', () => {
  it('is kept a thread and can be taken back', async () => {
    const link = {
      id: 'sam@v.example|t1',
      dealId: 'd1',
      leadId: null,
      notBusiness: false,
      person: null,
      chosenAt: AT,
    };
    await saveThreadLink(db, link);
    expect(await getThreadLink(db, link.id)).toEqual(link);
    await removeThreadLink(db, link.id);
    expect(await getThreadLink(db, link.id)).toBeNull();
  });

  it('is kept a suggestion; the last word counts', async () => {
    const state = { target: 'deal:d1', kind: 'follow-up', until: null, reason: null, at: AT, fact: 'x' };
    const key = 'deal:d1|follow-up';
    await saveSuggestionState(db, { ...state, key, state: 'snoozed' });
    await saveSuggestionState(db, { ...state, key, state: 'dismissed' });
    expect(await suggestionStates(db, 'deal:d1')).toEqual([{ ...state, key, state: 'dismissed' }]);
    await removeSuggestionState(db, key);
    expect(await suggestionStates(db, 'deal:d1')).toEqual([]);
  });
});

describe('settings', () => {
  it('read as a first day where nothing was set', async () => {
    expect(await readSettings(db)).toMatchObject({
      identity: null,
      stages: [{ name: 'Qualification' }, {}, {}, {}],
    });
  });

  it('change only what the patch names', async () => {
    await saveSettings(db, { outcomes: ['spoke'] });
    await saveSettings(db, { identity: { name: 'Sam Lee', email: 'sam@vendor.example' } });
    expect(await readSettings(db)).toMatchObject({ identity: { name: 'Sam Lee' }, outcomes: ['spoke'] });
    await expect(saveSettings(db, { outcomes: ['nonsense' as never] })).rejects.toThrow();
    expect((await readSettings(db)).outcomes).toEqual(['spoke']);
  });

  it('never put a default over a value that they cannot read', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await saveSettings(db, { outcomes: ['spoke'] });
    const stored = (await db.settings.get('settings'))?.value as object;
    await db.settings.put({ key: 'settings', value: { ...stored, stages: 'damaged', later: 'unknown' } });
    expect(await readSettings(db)).toMatchObject({ stages: [{}, {}, {}, {}], outcomes: ['spoke'] });
    await saveSettings(db, { outcomes: ['lost'] });
    const kept = (await db.settings.get('settings'))?.value;
    expect(kept).toEqual({ outcomes: ['lost'], stages: 'damaged', later: 'unknown' });
  });
});

describe('the never-list', () => {
  it('takes addresses and domains in any writing, once', async () => {
    await addToNeverList(db, ' Bank.example ');
    await addToNeverList(db, '@bank.example');
    await addToNeverList(db, 'Ann@Home.example');
    expect(await readNeverList(db)).toEqual(['ann@home.example', 'bank.example']);
    await removeFromNeverList(db, 'BANK.example');
    expect(await readNeverList(db)).toEqual(['ann@home.example']);
  });
});
