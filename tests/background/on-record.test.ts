import './fake-browser';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readView } from '../../entrypoints/background/panel/views';
import type { Deal } from '../../utils/model/book';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { listDeals, saveDeal } from '../../utils/store/deals';
import { listLeads, saveLead } from '../../utils/store/leads';
import { append } from '../../utils/store/log';
import { addToNeverList } from '../../utils/store/never-list';
import { saveAccount, saveContact } from '../../utils/store/people';
import { saveSettings } from '../../utils/store/settings';
import { crmSender, HOST, look, makeRecord, openCrmPanel, type RecordReading } from './crm-pages';
import { browser, surroundings } from './fake-browser';
import { CLARA, makeAccount, makeContact, makeDeal, makeLead, makeThread, SAM, said } from './records';
import { contentSender, contentsOf, type Life, newWorld, pageSender, wake } from './world';

const START = Date.parse('2026-11-20T09:00:00.000Z');
const atSecond = (seconds: number) => vi.setSystemTime(START + seconds * 1_000);

const FIELDS = {
  stage: 'Proposal',
  amount: 24_000,
  currency: 'EUR',
  closeDate: '2026-12-18',
  owner: 'Sam Lee',
  account: 'Northwind',
  contacts: ['Clara Weiss', 'Jonas Brandt'],
};
const rollout = (
  changes: RecordReading['fields'] = {},
  more: Partial<RecordReading> & { host?: string } = {},
) => makeRecord('deal', '17', { ...FIELDS, ...changes }, { name: 'Northwind rollout', ...more });

let db: Database;
let life: Life;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  db = await newWorld();
  await saveSettings(db, { identity: { name: 'Sam Lee', email: SAM } });
  life = wake(db);
});
afterEach(() => {
  vi.useRealTimers();
});

const onlyDeal = async () => {
  const deals = await listDeals(db);
  expect(deals).toHaveLength(1);
  return deals[0] as Deal;
};
const peopleOf = async ({ contacts }: Deal) => {
  const rows = await db.contacts.bulkGet(contacts.map(({ contactId }) => contactId));
  return rows.map((row) => [row?.name, ...(row?.emails ?? [])]);
};
const viewIn = async (tabId = 2) => (await readView(tabId)) as RecordView;
const rest = async (deal: Deal) => life.alarm(`page-rests:deal:${deal.id}`);
const changes = async () =>
  (await db.contents.toArray()).map(({ kind, content }) => [
    kind,
    content.field ?? 'stage',
    content.from,
    content.to,
  ]);

describe("a deal's page", () => {
  it('that is seen first comes into the book with its company and people, and nothing is logged', async () => {
    await look(life, rollout());
    const deal = await onlyDeal();
    const { contacts: _people, account: _company, ...plain } = FIELDS;
    expect(deal).toMatchObject({
      ...plain,
      name: 'Northwind rollout',
      status: 'open',
      externals: [`${HOST}|deal|17`],
      origin: { site: 'generic', url: `https://${HOST}/deal/17`, recordId: '17' },
      stageEnteredAt: null,
      unlogged: null,
    });
    expect(await peopleOf(deal)).toEqual([['Clara Weiss'], ['Jonas Brandt']]);
    expect((await db.accounts.toArray()).map(({ id, name }) => [id, name])).toEqual([
      [deal.accountId, 'Northwind'],
    ]);
    expect(deal.sources.amount).toEqual([
      { value: 24_000, from: `page:${HOST}`, at: '2026-11-20T09:00:00.000Z', sure: true, changed: false },
    ]);
    expect(await db.headers.count()).toBe(0);
  });

  it('is shown as its record, with score, next step and what is unclean', async () => {
    await look(life, rollout({ closeDate: '2026-11-08' }));
    expect(await viewIn()).toMatchObject({
      state: 'record',
      target: { kind: 'deal', name: 'Northwind rollout' },
      header: { stage: 'Proposal', amount: 24_000, account: 'Northwind' },
      match: { how: 'page', by: null },
      page: { host: HOST, entity: 'deal', name: 'Northwind rollout', isKept: true },
      hygiene: [
        { rule: 'close-date-passed', severity: 'high', text: 'Close date passed 12 days ago' },
        { rule: 'no-next-step', severity: 'medium', text: 'No next step' },
        { rule: 'contact-without-address', severity: 'low', text: '2 contacts without a mail address' },
      ],
      unsure: [],
      conflicts: [],
    });
    expect((await viewIn()).score?.unit).toBe('chance to win');
    expect((await viewIn()).suggestions[0]).toMatchObject({ kind: 'update-close-date' });
  });

  it('that is read twice, here and in another tab, is one deal and changes nothing', async () => {
    await look(life, rollout());
    const before = await onlyDeal();
    atSecond(60);
    await look(life, rollout());
    await look(wake(db), rollout(), 3);
    expect(await onlyDeal()).toEqual(before);
    expect(await db.contacts.count()).toBe(2);
    expect(await db.accounts.count()).toBe(1);
  });

  it('of another host is another deal, though it has the same number', async () => {
    await look(life, rollout());
    await look(life, rollout({ account: 'Southwind' }, { host: 'crm.other.example' }), 3);
    const deals = await listDeals(db);
    expect(deals.map(({ externals }) => externals).sort()).toEqual([
      [`${HOST}|deal|17`],
      ['crm.other.example|deal|17'],
    ]);
  });

  it('is the deal that was typed, where name and company are the same', async () => {
    await saveAccount(db, makeAccount('a1', 'northwind.example', { name: 'Northwind' }));
    await saveDeal(
      db,
      makeDeal('d1', { name: 'northwind  Rollout', accountId: 'a1', amount: 20_000, closeDate: null }),
    );
    await look(life, rollout());
    const deal = await onlyDeal();
    expect(deal).toMatchObject({
      id: 'd1',
      amount: 20_000,
      closeDate: '2026-12-18',
      externals: [`${HOST}|deal|17`],
    });
    expect((await viewIn()).conflicts).toMatchObject([
      {
        field: 'amount',
        used: { value: 20_000, from: 'typed' },
        other: { value: 24_000, from: `page:${HOST}` },
      },
    ]);
  });

  it('is not the deal of another company, whatever its name', async () => {
    await saveAccount(db, makeAccount('a1', 'southwind.example', { name: 'Southwind' }));
    await saveDeal(db, makeDeal('d1', { name: 'Northwind rollout', accountId: 'a1' }));
    await saveDeal(db, makeDeal('d2', { name: 'Northwind rollout', accountId: null }));
    await look(life, rollout());
    expect(await listDeals(db)).toHaveLength(3);
  });

  it('is neither of two deals that could be meant', async () => {
    await saveAccount(db, makeAccount('a1', 'northwind.example', { name: 'Northwind' }));
    for (const id of ['d1', 'd2'])
      await saveDeal(db, makeDeal(id, { name: 'Northwind rollout', accountId: 'a1' }));
    await look(life, rollout());
    expect(await listDeals(db)).toHaveLength(3);
    expect((await viewIn()).target.id).not.toMatch(/^d/);
  });

  it('that names nothing, or not which record it is, leaves nothing', async () => {
    await look(life, rollout({}, { name: null }));
    await look(life, rollout({}, { id: null }), 3);
    await look(life, makeRecord('activity', '9', { account: 'Northwind' }), 4);
    expect(await Promise.all([db.deals.count(), db.accounts.count(), db.contacts.count()])).toEqual([
      0, 0, 0,
    ]);
    expect(await viewIn(3)).toMatchObject({ state: 'ask', candidates: [], page: { isKept: false } });
  });

  it('with somebody on the never-list leaves nothing, not even in memory', async () => {
    await addToNeverList(db, 'northwind.example');
    await look(life, rollout({ contacts: ['Clara Weiss <clara@northwind.example>'] }));
    expect(await Promise.all([db.deals.count(), db.accounts.count(), db.contacts.count()])).toEqual([
      0, 0, 0,
    ]);
    expect(await viewIn()).toMatchObject({
      state: 'left-alone',
      why: 'never-list',
      entries: ['northwind.example'],
    });
    const kept = JSON.stringify(await browser.storage.session.get());
    expect(kept).not.toContain('rollout');
    expect(kept).not.toContain('Clara Weiss');
  });
});

describe('what a page is not sure of', () => {
  const doubtful = rollout({ amount: 30_000, stage: 'Won' }, { unsure: ['amount', 'stage'] });

  it('is shown as such and not taken: neither stage nor status nor amount', async () => {
    await look(life, doubtful);
    expect(await onlyDeal()).toMatchObject({ amount: null, stage: null, status: 'open' });
    const view = await viewIn();
    expect(view.header).toMatchObject({ amount: 30_000, stage: 'Won', status: 'won' });
    expect(view.unsure.sort()).toEqual(['amount', 'stage', 'status']);
    expect(view.score?.reasons.map(({ text }) => text).join()).not.toContain('amount');
    expect(view.hygiene.map(({ rule }) => rule)).not.toContain('no-amount');
  });

  it('does not take away what was typed or read for sure, and stands beside it', async () => {
    await look(life, rollout());
    atSecond(60);
    await look(life, doubtful);
    expect(await onlyDeal()).toMatchObject({
      amount: 24_000,
      stage: 'Proposal',
      status: 'open',
      unlogged: null,
    });
    expect((await viewIn()).conflicts.map(({ field, other }) => [field, other.value, other.sure])).toEqual([
      ['stage', 'Won', false],
      ['amount', 30_000, false],
    ]);
  });
});

describe('a field that the page shows with nothing in it', () => {
  const without = (...gone: (keyof typeof FIELDS)[]) =>
    rollout(Object.fromEntries(gone.map((field) => [field, undefined])));
  const dates = async () =>
    (await onlyDeal()).sources.closeDate?.map(({ from, value }) => [from.split(':')[0], value]);

  it('has lost what the page itself had said, and that is logged once the page rests', async () => {
    await look(life, rollout());
    atSecond(60);
    await look(life, without('closeDate', 'owner'), 2, ['closeDate', 'owner', 'stage']);
    const deal = await onlyDeal();
    expect(deal).toMatchObject({ closeDate: null, owner: null, stage: 'Proposal' });
    atSecond(90);
    await rest(deal);
    expect(await changes()).toEqual([
      ['field-change', 'closeDate', '2026-12-18', null],
      ['field-change', 'owner', 'Sam Lee', null],
    ]);
  });

  it('keeps what was there while the page only does not show it', async () => {
    await look(life, rollout());
    atSecond(60);
    await look(life, without('closeDate'));
    expect(await onlyDeal()).toMatchObject({ closeDate: '2026-12-18' });
  });

  it('keeps what was typed, shown against the page; and nothing is said where the page never had it', async () => {
    await saveAccount(db, makeAccount('a1', 'northwind.example', { name: 'Northwind' }));
    const own = { name: 'Northwind rollout', accountId: 'a1', amount: 20_000, closeDate: '2026-12-30' };
    await saveDeal(db, makeDeal('d1', own));
    await look(life, without('amount'), 2, ['amount']);
    expect((await viewIn()).conflicts.map(({ field }) => field)).toEqual(['closeDate']);
    atSecond(60);
    await look(life, without('amount', 'closeDate'), 2, ['amount', 'closeDate']);
    expect(await onlyDeal()).toMatchObject({ amount: 20_000, closeDate: '2026-12-30' });
    expect(await dates()).toEqual([
      ['typed', '2026-12-30'],
      ['page', null],
    ]);
    expect((await viewIn()).conflicts).toMatchObject([{ field: 'closeDate', other: { value: null } }]);
  });

  it('in a tab that was left open does not undo what another one has filled in since', async () => {
    await look(life, rollout());
    atSecond(60);
    await look(life, without('closeDate'), 2, ['closeDate']);
    atSecond(120);
    await look(life, rollout({ closeDate: '2027-01-15' }), 3);
    atSecond(180);
    await look(life, without('closeDate'), 2, ['closeDate']);
    expect(await onlyDeal()).toMatchObject({ closeDate: '2027-01-15' });
  });
});

describe('a stage that changes on the page', () => {
  it('is in the book at once and in the log once the page rests, with what was won', async () => {
    await look(life, rollout());
    atSecond(60);
    await look(life, rollout({ stage: 'Closed Won', status: 'won' }));
    const deal = await onlyDeal();
    expect(deal).toMatchObject({
      stage: 'Closed Won',
      status: 'won',
      stageEnteredAt: '2026-11-20T09:01:00.000Z',
    });
    expect(await changes()).toEqual([]);
    expect(surroundings.alarms.has(`page-rests:deal:${deal.id}`)).toBe(true);
    atSecond(90);
    await rest(deal);
    await rest(deal);
    expect(await changes()).toEqual([
      ['stage-change', 'stage', 'Proposal', 'Closed Won'],
      ['field-change', 'status', 'open', 'won'],
    ]);
    const [entry] = await contentsOf(db, 'stage-change');
    expect(entry).toMatchObject({ at: '2026-11-20T09:01:00.000Z', content: { source: `page:${HOST}` } });
    expect((await viewIn()).recent[0]).toMatchObject({ kind: 'field-change' });
  });

  it('and back again quickly leaves no trace', async () => {
    await look(life, rollout());
    const before = await onlyDeal();
    for (let second = 60; second < 80; second += 2) {
      atSecond(second);
      await look(life, rollout({ stage: second % 4 === 0 ? 'Negotiation' : 'Proposal' }));
    }
    atSecond(200);
    await rest(before);
    expect(await changes()).toEqual([]);
    expect(await onlyDeal()).toMatchObject({ stage: 'Proposal', stageEnteredAt: null, unlogged: null });
  });

  it('is logged once though two tabs see it, and not undone by the one that was left open', async () => {
    await look(life, rollout(), 2);
    await look(life, rollout(), 3);
    atSecond(60);
    await look(life, rollout({ stage: 'Negotiation' }), 3);
    atSecond(61);
    await look(life, rollout({ nextStep: 'Send the contract' }), 2);
    expect(await onlyDeal()).toMatchObject({ stage: 'Negotiation', nextStep: 'Send the contract' });
    atSecond(62);
    await look(life, rollout({ stage: 'Negotiation' }), 2);
    const deal = await onlyDeal();
    expect(deal).toMatchObject({ stage: 'Negotiation', nextStep: 'Send the contract' });
    atSecond(120);
    await rest(deal);
    expect(await changes()).toEqual([['stage-change', 'stage', 'Proposal', 'Negotiation']]);
  });

  it('is logged before the next change where no alarm rang, and waits for whose log it is', async () => {
    await saveSettings(db, { identity: null });
    await look(life, rollout());
    atSecond(60);
    await look(life, rollout({ stage: 'Negotiation' }));
    atSecond(120);
    await rest(await onlyDeal());
    expect(await changes()).toEqual([]);
    await saveSettings(db, { identity: { name: 'Sam Lee', email: SAM } });
    atSecond(600);
    await look(wake(db), rollout({ stage: 'Contract' }));
    expect(await changes()).toEqual([['stage-change', 'stage', 'Proposal', 'Negotiation']]);
  });
});

describe('what the rep types', () => {
  const typed = async (patch: Partial<Deal>) => {
    const deal = await onlyDeal();
    const { id, name, stage, status, amount, currency, closeDate, owner, nextStep } = { ...deal, ...patch };
    const shown = { id, name, stage, status, amount, currency, closeDate, owner, nextStep };
    return life.send('deal/save', { deal: shown, account: 'Northwind', contacts: [] }, pageSender());
  };

  it('stands against the page until the page itself changes', async () => {
    await look(life, rollout());
    atSecond(60);
    await typed({ amount: 30_000 });
    atSecond(120);
    await look(life, rollout(), 3);
    expect(await onlyDeal()).toMatchObject({ amount: 30_000, closeDate: '2026-12-18' });
    expect((await viewIn(3)).conflicts).toMatchObject([
      { field: 'amount', used: { value: 30_000, from: 'typed' }, other: { value: 24_000 } },
    ]);
    atSecond(180);
    await look(life, rollout({ amount: 27_000 }), 3);
    expect(await onlyDeal()).toMatchObject({ amount: 27_000 });
    expect((await viewIn(3)).conflicts).toEqual([]);
  });

  it('takes nobody off the deal whom its form cannot show', async () => {
    await look(life, rollout());
    await typed({ amount: 30_000 });
    expect(await peopleOf(await onlyDeal())).toEqual([['Clara Weiss'], ['Jonas Brandt']]);
  });

  it('comes into the log after what the page had changed before', async () => {
    await look(life, rollout());
    atSecond(60);
    await look(life, rollout({ stage: 'Negotiation' }));
    atSecond(62);
    await typed({ stage: 'Contract' });
    expect(await changes()).toEqual([
      ['stage-change', 'stage', 'Proposal', 'Negotiation'],
      ['stage-change', 'stage', 'Negotiation', 'Contract'],
    ]);
  });

  it('a close date that was moved by a click stands too, and goes with its undo', async () => {
    await look(life, rollout({ closeDate: '2026-11-08' }));
    const panel = await openCrmPanel(life);
    const view = panel.last().view as RecordView;
    const key = view.suggestions[0]?.key as string;
    const decision = { what: 'accept' as const, day: '2026-12-01' };
    const { reply } = await panel.ask('suggestion/decide', {
      version: view.version,
      target: view.target,
      key,
      decision,
    });
    atSecond(5);
    await look(life, rollout({ closeDate: '2026-11-08' }), 3);
    expect(await onlyDeal()).toMatchObject({ closeDate: '2026-12-01' });
    await panel.ask('suggestion/undo', { undo: (reply as { undo: string }).undo });
    const deal = await onlyDeal();
    expect(deal.closeDate).toBe('2026-11-08');
    expect(deal.sources.closeDate).toHaveLength(1);
  });

  it('a close date that was moved by a click comes into the log after what the page had changed before', async () => {
    await look(life, rollout({ closeDate: '2026-11-06' }));
    atSecond(60);
    await look(life, rollout({ closeDate: '2026-11-08' }));
    const panel = await openCrmPanel(life);
    const { version, target, suggestions } = panel.last().view as RecordView;
    const [first] = suggestions;
    expect(first).toMatchObject({ kind: 'update-close-date' });
    atSecond(62);
    const decision = { what: 'accept' as const, day: '2026-12-01' };
    await panel.ask('suggestion/decide', { version, target, key: first?.key, decision });
    atSecond(80);
    await rest(await onlyDeal());
    expect((await changes()).filter(([kind]) => kind === 'field-change')).toEqual([
      ['field-change', 'closeDate', '2026-11-06', '2026-11-08'],
      ['field-change', 'closeDate', '2026-11-08', '2026-12-01'],
    ]);
  });
});

describe('people', () => {
  const clara = makeRecord(
    'contact',
    '5',
    { email: CLARA, account: 'Northwind', jobTitle: 'Head of IT' },
    { name: 'Clara Weiss' },
  );

  it('named by a deal are known by mail once their own page is seen, and their thread is on the deal', async () => {
    await look(life, rollout());
    await look(life, clara);
    const deal = await onlyDeal();
    expect(await peopleOf(deal)).toEqual([['Clara Weiss', CLARA], ['Jonas Brandt']]);
    expect(await db.contacts.count()).toBe(2);
    await life.send('page/reading', said(makeThread()), contentSender(1));
    expect(await viewIn(1)).toMatchObject({
      state: 'record',
      target: { id: deal.id },
      match: { how: 'contact', by: CLARA },
    });
  });

  it('whose page is seen first are those whom the deal then names', async () => {
    await look(life, clara);
    await look(life, rollout(), 3);
    expect(await peopleOf(await onlyDeal())).toEqual([['Clara Weiss', CLARA], ['Jonas Brandt']]);
  });

  it('who were known by mail are on the deal instead of a name alone', async () => {
    await saveContact(db, makeContact('c1', CLARA, { name: 'C. Weiss' }));
    await look(life, rollout());
    await look(life, clara);
    const deal = await onlyDeal();
    expect(deal.contacts.map(({ contactId }) => contactId)).toContain('c1');
    expect(await db.contacts.count()).toBe(2);
  });

  it('of the same name at another company are others', async () => {
    await look(
      life,
      makeRecord(
        'contact',
        '6',
        { email: 'clara@south.example', account: 'Southwind' },
        { name: 'Clara Weiss' },
      ),
    );
    await look(life, rollout(), 3);
    const [first] = await peopleOf(await onlyDeal());
    expect(first).toEqual(['Clara Weiss']);
    expect(await db.contacts.count()).toBe(3);
  });

  it('whose address stands on the page have it, but none of ours', async () => {
    await look(life, rollout({ contacts: ['Clara Weiss'], email: CLARA }));
    expect(await peopleOf(await onlyDeal())).toEqual([['Clara Weiss', CLARA]]);
    await look(life, makeRecord('deal', '18', { contacts: ['Tom Fox'], email: 'tom@vendor.example' }), 3);
    const tom = (await db.contacts.toArray()).find(({ name }) => name === 'Tom Fox');
    expect(tom?.emails).toEqual([]);
  });

  it('whom the page names no more leave the deal; whom the rep put there stays', async () => {
    await look(life, rollout());
    const deal = await onlyDeal();
    await saveContact(db, makeContact('c9', 'ada@northwind.example'));
    await saveDeal(db, { ...deal, contacts: [...deal.contacts, { contactId: 'c9', role: 'Legal' }] });
    await look(life, rollout({ contacts: ['Clara Weiss'] }));
    expect(await peopleOf(await onlyDeal())).toEqual([['Clara Weiss'], ['ada', 'ada@northwind.example']]);
  });
});

describe('the page of a person or a company', () => {
  const clara = makeRecord('contact', '5', { email: CLARA, account: 'Northwind' }, { name: 'Clara Weiss' });

  it('shows the only open deal', async () => {
    await look(life, rollout());
    await look(life, clara, 3);
    expect(await viewIn(3)).toMatchObject({
      state: 'record',
      target: { name: 'Northwind rollout' },
      match: { how: 'page', by: 'Clara Weiss' },
      page: { entity: 'contact', name: 'Clara Weiss' },
    });
    await look(life, makeRecord('account', '3', { website: 'northwind.example' }, { name: 'Northwind' }), 4);
    expect(await viewIn(4)).toMatchObject({ state: 'record', match: { how: 'page', by: 'Northwind' } });
    expect((await db.accounts.toArray()).map(({ domains }) => domains)).toEqual([['northwind.example']]);
  });

  it('says whose deals they are, also where the page names no company', async () => {
    await look(life, rollout({ contacts: ['Clara Weiss'] }));
    await look(life, makeRecord('contact', '5', { email: CLARA }, { name: 'Clara Weiss' }), 3);
    expect(await viewIn(3)).toMatchObject({
      state: 'record',
      header: { account: 'Northwind' },
      page: { entity: 'contact' },
    });
    await look(life, makeRecord('deal', '18', { account: 'Harbour' }, { name: 'Northwind rollout' }));
    await look(life, makeRecord('deal', null, {}, { name: 'Northwind rollout' }), 4);
    const { candidates } = (await viewIn(4)) as never as { candidates: { account: string | null }[] };
    expect(candidates.map(({ account }) => account).sort()).toEqual(['Harbour', 'Northwind']);
  });

  it('asks among several, and keeps the answer for the page', async () => {
    await look(life, rollout());
    await look(
      life,
      makeRecord('deal', '18', { account: 'Northwind', contacts: ['Clara Weiss'] }, { name: 'Support' }),
    );
    const panel = await openCrmPanel(life, 3, clara.url);
    await look(life, clara, 3);
    const view = panel.last().view as never as {
      state: string;
      version: string;
      candidates: { id: string; name: string }[];
    };
    expect(view.state).toBe('ask');
    expect(view.candidates.map(({ name }) => name).sort()).toEqual(['Northwind rollout', 'Support']);
    const target = { kind: 'deal', ...view.candidates.find(({ name }) => name === 'Support') };
    await panel.ask('thread/link', { version: view.version, target });
    expect(panel.last().view).toMatchObject({
      state: 'record',
      target: { name: 'Support' },
      match: { how: 'rep' },
    });
    expect(await db.headers.count()).toBe(0);
    const { version } = panel.last().view as RecordView;
    await panel.ask('thread/take-back', { version });
    expect(panel.last().view).toMatchObject({ state: 'ask' });
  });

  it('without an open deal says so, and an open lead is shown', async () => {
    await look(life, clara);
    expect(await viewIn()).toMatchObject({
      state: 'ask',
      candidates: [],
      page: { name: 'Clara Weiss', isKept: true },
    });
    await saveLead(db, makeLead('l1', CLARA));
    await look(life, { ...clara, fields: { ...clara.fields, jobTitle: 'Head of IT' } });
    expect(await viewIn()).toMatchObject({ state: 'record', target: { kind: 'lead', id: 'l1' } });
  });

  it('of an activity shows the deal of whom it names', async () => {
    await look(life, rollout());
    await look(life, makeRecord('activity', '9', { account: 'Northwind', contacts: ['Clara Weiss'] }), 3);
    expect(await viewIn(3)).toMatchObject({ state: 'record', target: { name: 'Northwind rollout' } });
    expect(await db.deals.count()).toBe(1);
  });
});

describe("a lead's page", () => {
  const ines = (stage: string) =>
    makeRecord('lead', '8', { email: 'ines@roca.example', account: 'Roca', stage }, { name: 'Ines Roca' });

  it('is the lead that was tracked by mail, and its end is logged', async () => {
    await saveLead(db, makeLead('l1', 'ines@roca.example', { name: 'Ines' }));
    await look(life, ines('Working'));
    const leads = await listLeads(db);
    expect(leads).toMatchObject([
      { id: 'l1', stage: 'Working', company: 'Roca', status: 'open', externals: [`${HOST}|lead|8`] },
    ]);
    expect(await viewIn()).toMatchObject({ state: 'record', header: { stage: 'Working', account: 'Roca' } });
    atSecond(60);
    await look(life, ines('Unqualified'));
    atSecond(120);
    await life.alarm('page-rests:lead:l1');
    expect(await listLeads(db)).toMatchObject([{ status: 'disqualified', unlogged: null }]);
    expect(await changes()).toEqual([
      ['stage-change', 'stage', 'Working', 'Unqualified'],
      ['field-change', 'status', 'open', 'disqualified'],
    ]);
  });
});

it('a follow-up is drafted from the log: to whom, when and about what we wrote', async () => {
  await look(life, rollout({ contacts: ['Clara Weiss'], email: CLARA }));
  const { id, name } = await onlyDeal();
  const thread = { id: 't1', subject: 'Quote for 40 seats' };
  const content = { deal: { id, name }, contact: { id: 'c', name: 'Clara Weiss' }, thread };
  const mail = { kind: 'email-out' as const, at: '2026-11-04T09:00:00.000Z', content };
  await append(db, [mail], { by: SAM, now: mail.at });
  const panel = await openCrmPanel(life);
  const { version, target, suggestions } = panel.last().view as RecordView;
  const step = suggestions.find(({ kind }) => kind === 'follow-up');
  const decision = { what: 'accept' as const };
  const { reply } = await panel.ask('suggestion/decide', { version, target, key: step?.key, decision });
  expect(reply).toMatchObject({ placed: null, draft: expect.stringContaining('Hi Clara') });
  expect(reply).toMatchObject({
    draft: expect.stringContaining('4 November 2026 about “Quote for 40 seats”'),
  });
});

it('a remark is saved on the record that the page shows, and refused once another is open there', async () => {
  await look(life, rollout());
  const panel = await openCrmPanel(life);
  const { version, target } = panel.last().view as RecordView;
  const remark = { version, target, outcome: null, text: 'Spoke about the price.' };
  expect(await panel.ask('remark/save', remark)).toHaveProperty('reply');
  await look(life, makeRecord('deal', '18', {}, { name: 'Support' }));
  expect(await panel.ask('remark/save', remark)).toMatchObject({ refusal: { refused: 'changed' } });
  expect(await contentsOf(db, 'remark')).toHaveLength(1);
});

it('a page that the user has not granted changes nothing', async () => {
  const reading = rollout();
  const sender = crmSender(2, reading.url);
  surroundings.granted.delete(`https://${HOST}/*`);
  const payload = { reading, health: { hooks: {}, disagree: [] }, theme: 'light' as const };
  expect(await life.send('page/reading', payload, sender)).toMatchObject({ refused: 'wrong-sender' });
  expect(await db.deals.count()).toBe(0);
});
