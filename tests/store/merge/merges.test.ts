import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../utils/context/merge/merge-fields';
import { mergeRecords } from '../../../utils/context/merge/merge-records';
import type { Picks, Side } from '../../../utils/context/merge/pick-sides';
import { unmergeRecord } from '../../../utils/context/merge/unmerge-record';
import { newAccount, newContact, newDeal, newLead } from '../../../utils/context/records/new-record';
import type { RecordKind, Stated } from '../../../utils/model/book';
import type { StandingStep } from '../../../utils/model/standing';
import { pageOfActivities } from '../../../utils/store/activity-query';
import type { Database } from '../../../utils/store/database';
import { getDeal, saveDeal } from '../../../utils/store/deals';
import { recentOf } from '../../../utils/store/entries';
import { getRecord, recordByKey, recordsNamed } from '../../../utils/store/externals';
import { leadsByEmail, saveLead } from '../../../utils/store/leads';
import { append } from '../../../utils/store/log';
import { checkLog } from '../../../utils/store/log-parts';
import { type KeptRecord, type MergeRow, mergeRow } from '../../../utils/store/merge/merge-row';
import { ChangedSinceError, mergeInBook, unmergeInBook } from '../../../utils/store/merge/merges';
import { pairOf, pairRow } from '../../../utils/store/merge/pair-row';
import { getContacts, saveAccount, saveContact } from '../../../utils/store/people';
import { mailsOfThreadsWith } from '../../../utils/store/person-mails';
import { removeRecord } from '../../../utils/store/remove-record';
import { saveSuggestionState } from '../../../utils/store/suggestions';
import { saveTask, tasksOf } from '../../../utils/store/tasks';
import { partsOf, seqAt } from '../../../utils/store/texts';
import { getThreadLink, saveThreadLink } from '../../../utils/store/threads';
import { testDatabase } from '../test-database';

const AT = '2026-11-20T09:00:00.000Z';
const NOW = '2026-11-22T09:00:00.000Z';
const LATER = '2026-11-22T10:00:00.000Z';
const by = { by: 'sam@vendor.example', now: NOW };

const said = (value: Stated['value'], from: string, at = AT): Stated => ({
  ...{ value, from, at },
  ...{ sure: true, changed: false },
});

async function merge(
  db: Database,
  kind: RecordKind,
  ids: { keep: string; gone: string },
  picks: Picks = {},
): Promise<MergeRow> {
  const [keep, gone] = await Promise.all([getRecord(db, kind, ids.keep), getRecord(db, kind, ids.gone)]);
  const names = new Map((await db.accounts.toArray()).map(({ id, name }) => [id, name]));
  const two = { keep: keep as AnyRecord, gone: gone as AnyRecord };
  const record = mergeRecords(kind, two, picks, (id) => names.get(id ?? '') ?? null, NOW);
  const kept = (one: AnyRecord) => ({ kind, record: one }) as KeptRecord;
  return mergeInBook(db, { gone: kept(two.gone), into: kept(two.keep), after: kept(record) }, by);
}

async function unmerge(db: Database, row: MergeRow): Promise<void> {
  const [before, after, gone] = [row.intoBefore.record, row.intoAfter.record, row.goneBefore.record];
  const restore = (now: KeptRecord) =>
    ({
      kind: now.kind,
      record: unmergeRecord<AnyRecord>({ before, after, now: now.record, gone }, LATER),
    }) as KeptRecord;
  await unmergeInBook(db, row, restore, { ...by, now: LATER });
}

/** Two companies, three people of two of whom one is twice, three deals of which one is twice, two leads. */
async function book(): Promise<Database> {
  const db = testDatabase();
  await saveAccount(db, { ...newAccount('acme', 'Acme', AT), domains: ['acme.example'] });
  await saveAccount(db, { ...newAccount('acme-inc', 'ACME Inc', AT), domains: ['acme.io'] });
  const person = (id: string, name: string, email: string, key: string) => ({
    ...newContact(id, { name, emails: [email] }, AT),
    externals: [key],
  });
  await saveContact(db, {
    ...person('rob', 'Robert Smith', 'robert@acme.example', 'crm.example|contact|1'),
    accountId: 'acme',
    sources: { name: [said('Robert Smith', 'import:a.csv')], phone: [] },
  });
  await saveContact(db, {
    ...person('bob', 'Bob Smith', 'bob@acme.io', 'crm.example|contact|2'),
    accountId: 'acme-inc',
    phone: '+1 212 555 0100',
    sources: { name: [said('Bob Smith', 'import:a.csv')], phone: [said('+1 212 555 0100', 'import:a.csv')] },
  });
  await saveContact(db, person('eve', 'Eve Moss', 'eve@acme.example', 'crm.example|contact|3'));
  const deal = (id: string, name: string, people: string[], accountId: string) => ({
    ...newDeal(id, name, AT),
    contacts: people.map((contactId) => ({ contactId, role: contactId === 'bob' ? 'Buyer' : null })),
    accountId,
  });
  await saveDeal(db, deal('d1', 'Rollout', ['bob'], 'acme-inc'));
  await saveDeal(db, {
    ...deal('d2', 'Rollout', ['rob', 'bob', 'eve'], 'acme'),
    amount: 900,
    currency: 'EUR',
  });
  await saveDeal(db, deal('d3', 'Support', ['eve'], 'acme'));
  await saveLead(db, { ...newLead('l1', 'Ines Roca', AT), email: 'ines@roca.example' });
  await saveLead(db, { ...newLead('l2', 'Inés Roca', AT), email: 'ines.roca@gmail.example', phone: '600' });
  for (const [dealId, leadId] of [
    ['d1', null],
    ['d2', null],
    [null, 'l2'],
  ]) {
    const target = dealId === null ? `lead:${leadId}` : `deal:${dealId}`;
    const ids = { dealId: dealId ?? null, leadId: leadId ?? null };
    await saveTask(db, { ...ids, id: `t-${target}`, title: 'Call', due: null, done: false, createdAt: AT });
    await saveThreadLink(db, { ...ids, id: `me|${target}`, notBusiness: false, person: null, chosenAt: AT });
    const rest = { state: 'snoozed' as const, until: null, reason: null, at: AT, fact: '' };
    await saveSuggestionState(db, { ...rest, key: `${target}|reply`, target, kind: 'reply' });
  }
  await append(
    db,
    [
      {
        kind: 'email-in',
        at: AT,
        content: {
          deal: { id: 'd1', name: 'Rollout' },
          contact: { id: 'bob', name: 'Bob Smith' },
          account: { id: 'acme-inc', name: 'ACME Inc' },
          message: { id: 'm1' },
          thread: { id: 'th1', subject: 'Seats' },
        },
      },
      { kind: 'remark', at: AT, content: { lead: { id: 'l2', name: 'Inés Roca' }, text: 'Wants a call' } },
    ],
    { by: by.by, now: AT },
  );
  await db.pairs.bulkPut(
    [
      ['rob', 'bob', 'open'],
      ['bob', 'eve', 'apart'],
      ['rob', 'eve', 'open'],
    ].map(([a = '', b = '', state]) =>
      pairOf({ kind: 'contact', a, b, chance: 0.9, reasons: [], state: state as 'open', foundAt: AT }),
    ),
  );
  return db;
}

/** What each entry is found by, without deletions: those stay when a merge is taken back. */
async function foundBy(db: Database): Promise<unknown> {
  const rows = await db.texts.toArray();
  const said = new Map(
    rows.flatMap((row) =>
      partsOf(row).texts.map((text, place) => [`${row.device}|${seqAt(row, place)}`, text] as const),
    ),
  );
  const contents = await db.contents.filter(({ kind }) => kind !== 'deletion').toArray();
  return contents.map(({ id, device, seq }) => ({ id, said: said.get(`${device}|${seq}`) }));
}

/** All that is in the book, but for the log's own chain and the moments of writing. */
async function everything(db: Database): Promise<unknown> {
  const tables = db.tables.filter(({ name }) => !['headers', 'contents', 'texts', 'settings'].includes(name));
  const rows = await Promise.all(
    tables.map(async (table) => [
      table.name,
      (await table.toArray()).map((row) => ({ ...row, updatedAt: undefined })),
    ]),
  );
  const targets = (await db.contents.toArray())
    .filter(({ kind }) => kind !== 'deletion')
    .map(({ id, target, moved }) => ({ id, target, moved }));
  return { rows, targets, said: await foundBy(db) };
}

describe('a merge', () => {
  it('keeps one person with both addresses, in both deals once, found by all names', async () => {
    const db = await book();
    const row = await merge(db, 'contact', { keep: 'rob', gone: 'bob' });
    expect(await recordByKey(db, 'contact', 'crm.example|contact|2')).toMatchObject({
      id: 'rob',
      emails: ['robert@acme.example', 'bob@acme.io'],
      phone: '+1 212 555 0100',
    });
    expect(await recordsNamed(db, 'contact', 'bob  smith')).toMatchObject([{ id: 'rob' }]);
    expect(await db.contacts.get('bob')).toBeUndefined();
    expect((await getContacts(db, ['bob', 'rob', 'eve'])).map(({ id }) => id)).toEqual(['rob', 'eve']);
    expect((await getDeal(db, 'd1'))?.contacts).toEqual([{ contactId: 'rob', role: 'Buyer' }]);
    expect((await getDeal(db, 'd2'))?.contacts).toEqual([
      { contactId: 'rob', role: 'Buyer' },
      { contactId: 'eve', role: null },
    ]);
    const pairs = await db.pairs.toArray();
    expect(pairs.map(({ key, state }) => [key, state])).toEqual([['contact|eve|rob', 'apart']]);
    const [mail] = await recentOf(db, 'deal:d1', 5);
    expect(mail?.content?.contact?.id).toBe('rob');
    expect(await db.headers.get({ id: row.entryId })).toMatchObject({ kind: 'merge' });
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, entries: 3 });
    const mails = await mailsOfThreadsWith(db, (emails) => emails.includes('robert@acme.example'));
    expect(mails).toHaveLength(1);
  });

  it('takes the work and the log of a deal along, and answers to its old name', async () => {
    const db = await book();
    await merge(db, 'deal', { keep: 'd2', gone: 'd1' }, { account: 'gone' });
    const deal = await getDeal(db, 'd1');
    expect(deal).toMatchObject({ id: 'd2', accountId: 'acme-inc', amount: 900, currency: 'EUR' });
    expect(deal?.contacts.map(({ contactId }) => contactId)).toEqual(['rob', 'bob', 'eve']);
    expect(await tasksOf(db, 'deal:d2')).toHaveLength(2);
    expect(await getThreadLink(db, 'me|deal:d1')).toMatchObject({ dealId: 'd2' });
    expect(await db.suggestions.where('target').equals('deal:d1').count()).toBe(0);
    const told = await recentOf(db, 'deal:d2', 5);
    expect(told.map(({ header }) => header.kind)).toEqual(['merge', 'email-in']);
    expect(told[1]?.content?.deal).toEqual({ id: 'd2', name: 'Rollout' });
    expect(told[0]?.content).toMatchObject({ merged: { kind: 'deal', id: 'd1', name: 'Rollout' } });
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true });
  });

  it('takes the steps that stand and what was typed along; taken back, no step stays on the wrong deal', async () => {
    const db = await book();
    const step = { key: 'deal:d1|th1|reply', target: 'deal:d1', thread: 'th1' } as StandingStep;
    await db.standing.put(step);
    await db.drafts.bulkPut([
      { target: 'deal:d1', text: 'Wants 60 seats' },
      { target: 'deal:d2', text: 'Call Rob' },
    ]);
    const row = await merge(db, 'deal', { keep: 'd2', gone: 'd1' });
    expect(await db.standing.toArray()).toEqual([
      { key: 'deal:d2|th1|reply', target: 'deal:d2', thread: 'th1' },
    ]);
    expect(await db.drafts.toArray()).toEqual([{ target: 'deal:d2', text: 'Call Rob\nWants 60 seats' }]);
    await unmerge(db, row);
    expect(await db.standing.where('target').equals('deal:d2').count()).toBe(0);
  });

  it('puts people and deals of a company under the one that stays', async () => {
    const db = await book();
    await merge(db, 'account', { keep: 'acme', gone: 'acme-inc' });
    expect(await db.deals.where('accountId').equals('acme').count()).toBe(3);
    expect((await getContacts(db, ['bob']))[0]?.accountId).toBe('acme');
    expect(await db.accounts.get('acme')).toMatchObject({ domains: ['acme.example', 'acme.io'] });
    const [mail] = await recentOf(db, 'deal:d1', 5);
    expect(mail?.content?.account?.id).toBe('acme');
  });

  it('finds a lead by the address of the one that went', async () => {
    const db = await book();
    await merge(db, 'lead', { keep: 'l1', gone: 'l2' });
    expect(await leadsByEmail(db, ['ines.roca@gmail.example'])).toMatchObject([
      { id: 'l1', email: 'ines@roca.example', phone: '600' },
    ]);
    expect((await recentOf(db, 'lead:l1', 5)).map(({ header }) => header.kind)).toEqual(['merge', 'remark']);
  });

  it('writes nothing where one of the two was changed since', async () => {
    const db = await book();
    const before = await everything(db);
    const keep = await getRecord(db, 'contact', 'rob');
    const gone = await getRecord(db, 'contact', 'bob');
    if (keep === null || gone === null) throw new Error('no people');
    const old = { kind: 'contact' as const, record: { ...gone, updatedAt: LATER } };
    const merging = { gone: old, into: { kind: 'contact' as const, record: keep }, after: old };
    await expect(mergeInBook(db, merging, by)).rejects.toThrow(ChangedSinceError);
    expect(await everything(db)).toEqual(before);
    expect(await db.headers.count()).toBe(2);
  });
});

describe('taking a merge back', () => {
  const MERGES: [RecordKind, { keep: string; gone: string }][] = [
    ['contact', { keep: 'rob', gone: 'bob' }],
    ['contact', { keep: 'eve', gone: 'rob' }],
    ['account', { keep: 'acme-inc', gone: 'acme' }],
    ['deal', { keep: 'd2', gone: 'd1' }],
    ['deal', { keep: 'd1', gone: 'd3' }],
    ['lead', { keep: 'l1', gone: 'l2' }],
  ];

  it('leaves the book as it was, whatever was picked, and the log whole', async () => {
    const side = fc.constantFrom<Side>('keep', 'gone');
    const picks = fc.record({ name: side, email: side, account: side, stage: side }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...MERGES), picks, async ([kind, ids], picked) => {
        const db = await book();
        const before = await everything(db);
        const row = await merge(db, kind, ids, picked);
        expect(await everything(db)).not.toEqual(before);
        await unmerge(db, row);
        expect(await everything(db)).toEqual(before);
        expect(await checkLog(db, LATER)).toMatchObject({ ok: true, entries: 4 });
      }),
      { numRuns: 25 },
    );
  });

  it('is found by what the log says then: by the other record while it is merged, and by its own again', async () => {
    const db = await book();
    await saveDeal(db, { ...newDeal('d4', 'Zürich renewal', AT) });
    const found = async (words: string) =>
      (await pageOfActivities(db, { words }, { offset: 0, limit: 9 })).map(({ header }) => header.kind);
    const row = await merge(db, 'deal', { keep: 'd4', gone: 'd1' });
    expect(await found('zurich seats')).toEqual(['email-in']);
    expect(await found('rollout seats')).toEqual([]);
    await unmerge(db, row);
    expect(await found('zurich seats')).toEqual([]);
    expect(await found('rollout seats')).toEqual(['email-in']);
  });

  it('keeps what has happened since, and can be done merge by merge in any order', async () => {
    const db = await book();
    const first = await merge(db, 'contact', { keep: 'rob', gone: 'bob' });
    const second = await merge(db, 'contact', { keep: 'rob', gone: 'eve' });
    await unmerge(db, first);
    expect((await getContacts(db, ['rob']))[0]?.emails).toEqual(['robert@acme.example', 'eve@acme.example']);
    const rob = await getRecord(db, 'contact', 'rob');
    if (rob === null) throw new Error('no rob');
    await saveContact(db, { ...rob, jobTitle: 'CFO', updatedAt: LATER });
    await unmerge(db, second);
    expect(await getRecord(db, 'contact', 'rob')).toMatchObject({
      emails: ['robert@acme.example'],
      jobTitle: 'CFO',
      alsoNamed: [],
    });
    expect((await getContacts(db, ['bob', 'eve'])).map(({ emails }) => emails)).toEqual([
      ['bob@acme.io'],
      ['eve@acme.example'],
    ]);
  });

  it('is refused while the one that stayed is merged on', async () => {
    const db = await book();
    const first = await merge(db, 'contact', { keep: 'rob', gone: 'bob' });
    await merge(db, 'contact', { keep: 'eve', gone: 'rob' });
    await expect(unmerge(db, first)).rejects.toThrow(ChangedSinceError);
    expect((await getContacts(db, ['bob'])).map(({ id }) => id)).toEqual(['eve']);
  });
});

describe('what is kept of a record that was merged', () => {
  it('is read as earlier versions have written it', () => {
    const sample = JSON.parse(readFileSync(new URL('../samples/4.json', import.meta.url), 'utf8'));
    for (const row of sample.rows.merges) expect(mergeRow.parse(row)).toEqual(row);
    for (const row of sample.rows.pairs) expect(pairRow.parse(row)).toEqual(row);
  });

  it('goes with the record that it went into', async () => {
    const db = await book();
    await merge(db, 'deal', { keep: 'd2', gone: 'd1' });
    await removeRecord(db, 'deal', 'd2');
    expect(await db.merges.count()).toBe(0);
    expect(await getDeal(db, 'd1')).toBeNull();
  });
});
