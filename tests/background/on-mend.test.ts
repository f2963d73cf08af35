import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../utils/messages/protocol';
import type { Sources } from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import { append } from '../../utils/store/log';
import { checkLog } from '../../utils/store/log-parts';
import { saveAccount, saveContact } from '../../utils/store/people';
import { CLARA, makeAccount, makeContact, makeDeal, makeLead } from './records';
import { type Life, newWorld, pageSender, wake } from './world';

let db: Database;
let life: Life;
let seen: string;

type Ask = Input<'book/mend'>;
const mend = (
  mending: Ask['mending'],
  ids: string[],
  kind: 'deal' | 'lead' | 'account' = 'deal',
  at = seen,
) => life.send('book/mend', { records: ids.map((id) => ({ kind, id, seen: at })), mending }, pageSender());
const entriesOf = (done: unknown) => (done as { entryIds: string[] }).entryIds;
const undo = (done: unknown) => life.send('book/unmend', { entryIds: entriesOf(done) }, pageSender());
const seenOf = async (id: string) => (await db.deals.get(id))?.updatedAt ?? '';
const AT = '2026-11-01T09:00:00.000Z';
const contents = async () =>
  (await db.contents.toArray()).map(({ kind, target, content: { field, from, to } }) => ({
    ...{ kind, target, field, from, to },
  }));

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA));
  await saveContact(db, makeContact('c2', CLARA, { name: 'Ida', emails: [] }));
  const people = ['c1', 'c2'].map((contactId) => ({ contactId, role: null }));
  await saveDeal(
    db,
    makeDeal('d1', { closeDate: '2026-11-01', contacts: people, amount: 5, currency: null }),
  );
  await saveDeal(db, makeDeal('d2', { closeDate: null, contacts: [] }));
  await saveDeal(db, makeDeal('won', { status: 'won', closeDate: null }));
  await saveLead(db, makeLead('l1', 'ada@fennimore.example', { owner: null }));
  seen = makeDeal('d1').updatedAt;
  life = wake(db);
  await life.send('settings/save', { identity: { name: 'Sam', email: 'sam@vendor.example' } }, pageSender());
});

describe('mending many records', () => {
  it('is taken back as one from any of its entries, whatever came between, without what changed again', async () => {
    const ids = Array.from({ length: 700 }, (_, index) => `n${index}`);
    for (const id of ids) await saveDeal(db, makeDeal(id, { closeDate: null }));
    const fix = (some: string[], batch: string, day: string) => {
      const records = some.map((id) => ({ kind: 'deal' as const, id, seen }));
      return life.send('book/mend', { records, mending: { what: 'close-date', day }, batch }, pageSender());
    };
    await fix(ids.slice(0, 500), 'b1', '2026-12-18');
    await fix(['d2'], 'b2', '2026-12-01');
    await fix(ids.slice(500), 'b1', '2026-12-18');
    await mend({ what: 'close-date', day: '2027-01-01' }, ['n3'], 'deal', await seenOf('n3'));

    const back = () => life.send('book/unmend', { batch: 'b1' }, pageSender());
    expect(await back()).toEqual({ undone: 699, left: 1 });
    const dates = new Map((await db.deals.toArray()).map(({ id, closeDate }) => [id, closeDate]));
    expect([dates.get('n0'), dates.get('n699'), dates.get('n3'), dates.get('d2')]).toEqual([
      null,
      null,
      '2027-01-01',
      '2026-12-01',
    ]);
    expect(await back()).toEqual({ undone: 0, left: 700 });
    expect(await checkLog(db, AT)).toMatchObject({ ok: true });
  });

  it('sets a close date, notes each change, and says that it was typed', async () => {
    const answer = await mend({ what: 'close-date', day: '2026-12-18' }, ['d1', 'd2', 'won', 'gone']);
    expect(answer).toMatchObject({ mended: 2, left: 2 });
    const deals = await db.deals.bulkGet(['d1', 'd2', 'won']);
    expect(deals.map((deal) => deal?.closeDate)).toEqual(['2026-12-18', '2026-12-18', null]);
    expect(deals[0]?.sources.closeDate?.map(({ value, from }) => [value, from])).toContainEqual([
      '2026-12-18',
      'typed',
    ]);
    expect(await contents()).toEqual([
      { kind: 'field-change', target: 'deal:d1', field: 'closeDate', from: '2026-11-01', to: '2026-12-18' },
      { kind: 'field-change', target: 'deal:d2', field: 'closeDate', from: null, to: '2026-12-18' },
    ]);
    expect(await checkLog(db, new Date().toISOString())).toMatchObject({ ok: true });
  });

  it('leaves alone what has changed since it was looked at', async () => {
    const answer = await mend({ what: 'currency', currency: 'EUR' }, ['d1'], 'deal', '2020-01-01T00:00:00Z');
    expect(answer).toMatchObject({ mended: 0, left: 1 });
    expect((await db.deals.get('d1'))?.currency).toBeNull();
    expect(await mend({ what: 'currency', currency: 'EUR' }, ['d1'])).toMatchObject({ mended: 1, left: 0 });
    expect(await db.deals.get('d1')).toMatchObject({ currency: 'EUR', amount: 5 });
  });

  it('writes a task down once', async () => {
    const task = { what: 'task', title: 'Get in touch', due: '2026-11-23' } as const;
    expect(await mend(task, ['d1', 'd2'])).toMatchObject({ mended: 2, left: 0 });
    expect(await mend(task, ['d1', 'd2'])).toMatchObject({ mended: 0, left: 2 });
    expect(await mend(task, ['l1'], 'lead')).toMatchObject({ mended: 1, left: 0 });
    expect((await db.tasks.toArray()).map(({ dealId, leadId }) => dealId ?? leadId).sort()).toEqual([
      ...['d1', 'd2', 'l1'],
    ]);
    expect((await contents()).map(({ kind }) => kind)).toEqual(['task-set', 'task-set', 'task-set']);
  });

  it('gives a lead an owner, and nothing that a lead has not', async () => {
    expect(await mend({ what: 'owner', owner: 'Sam' }, ['l1'], 'lead')).toMatchObject({ mended: 1, left: 0 });
    expect((await db.leads.get('l1'))?.owner).toBe('Sam');
    const { updatedAt } = (await db.leads.get('l1')) as { updatedAt: string };
    expect(await mend({ what: 'currency', currency: 'EUR' }, ['l1'], 'lead', updatedAt)).toMatchObject({
      ...{ mended: 0, left: 1 },
    });
  });
});

describe('mending the people of a deal', () => {
  it('adds somebody and takes nobody away', async () => {
    await mend({ what: 'contact', email: 'New@Buyer.example', name: 'Ann' }, ['d1']);
    const deal = await db.deals.get('d1');
    expect(deal?.contacts.map(({ contactId }) => contactId).slice(0, 2)).toEqual(['c1', 'c2']);
    const added = await db.contacts.get(deal?.contacts[2]?.contactId ?? '');
    expect(added).toMatchObject({ name: 'Ann', emails: ['new@buyer.example'] });
  });

  it('gives a person an address, but not that of somebody else', async () => {
    expect(await mend({ what: 'address', email: CLARA, contactId: 'c2' }, ['d1'])).toMatchObject({
      words: expect.stringContaining('has this address already'),
    });
    expect((await db.contacts.get('c2'))?.emails).toEqual([]);
    await mend({ what: 'address', email: 'ida@buyer.example', contactId: 'c2' }, ['d1']);
    expect((await db.contacts.get('c2'))?.emails).toEqual(['ida@buyer.example']);
  });
});

describe('mending what many records share', () => {
  const says = (field: string, value: string | number) => ({
    [field]: [{ value, from: 'import:x.csv', at: AT, sure: true, changed: false }],
  });
  const stated = (record: { sources: Sources } | undefined, field: string) =>
    record?.sources[field]?.map(({ value, from }) => [value, from]);

  it('changes a spelling on closed deals and companies too, and nothing that is written otherwise', async () => {
    await saveDeal(db, makeDeal('won', { status: 'won', sources: says('product', 'VelaPro') }));
    await saveDeal(db, makeDeal('d1', { sources: says('product', 'Vela Basic') }));
    await saveAccount(db, makeAccount('a1', 'a.example', { sources: says('industry', 'technolgy') }));
    const product = { what: 'spelling', field: 'product', from: 'VelaPro', to: 'Vela Pro' } as const;
    expect(await mend(product, ['won', 'd1'])).toMatchObject({ mended: 1, left: 1 });
    expect(stated(await db.deals.get('won'), 'product')).toEqual([
      ['VelaPro', 'import:x.csv'],
      ['Vela Pro', 'typed'],
    ]);
    const industry = { what: 'spelling', field: 'industry', from: 'technolgy', to: 'technology' } as const;
    const done = await mend(industry, ['a1'], 'account');
    expect(stated(await db.accounts.get('a1'), 'industry')?.at(-1)).toEqual(['technology', 'typed']);
    expect(await undo(done)).toEqual({ undone: 1, left: 0 });
    expect(stated(await db.accounts.get('a1'), 'industry')).toEqual([['technolgy', 'import:x.csv']]);
  });

  it('sets the chance of the stage, and none where the stage has none', async () => {
    await saveDeal(db, makeDeal('d1', { sources: says('probability', 0.1) }));
    await saveDeal(db, makeDeal('won', { status: 'won', sources: says('probability', 0.6) }));
    await saveDeal(db, makeDeal('d2', { stage: 'Elsewhere', sources: says('probability', 0.6) }));
    expect(await mend({ what: 'probability' }, ['d1', 'won', 'd2'])).toMatchObject({ mended: 2, left: 1 });
    expect(stated(await db.deals.get('d1'), 'probability')?.at(-1)).toEqual([0.5, 'typed']);
    expect(stated(await db.deals.get('won'), 'probability')?.at(-1)).toEqual([1, 'typed']);
  });
});

describe('taking a fix back', () => {
  const rows = async () => {
    const { updatedAt: _d1, ...deal } = (await db.deals.get('d1')) ?? {};
    return { deal, others: await db.deals.get('d2'), contacts: await db.contacts.toArray() };
  };
  const timeless = ({ contacts, ...others }: Awaited<ReturnType<typeof rows>>) => ({
    ...others,
    contacts: contacts.map(({ updatedAt: _at, ...contact }) => contact),
  });

  it.each<[string, Ask['mending']]>([
    ['a close date', { what: 'close-date', day: '2026-12-18' }],
    ['an amount with its currency', { what: 'amount', amount: 77, currency: 'USD' }],
    ['an owner', { what: 'owner', owner: 'Kim' }],
    ['a new person', { what: 'contact', email: 'new@buyer.example', name: 'Ann' }],
    ['a lead who was put on the deal', { what: 'contact', email: 'ada@fennimore.example', name: null }],
    ['an address', { what: 'address', email: 'ida@buyer.example', contactId: 'c2' }],
    ['a task', { what: 'task', title: 'Call', due: '2026-12-01' }],
  ])('%s: the book is as before, and the log says so', async (_what, mending) => {
    const before = timeless(await rows());
    const done = await mend(mending, ['d1']);
    expect([timeless(await rows()), await db.tasks.count()]).not.toEqual([before, 0]);
    expect(await undo(done)).toMatchObject({ left: 0 });
    expect(timeless(await rows())).toEqual(before);
    expect([await db.tasks.count(), (await db.leads.get('l1'))?.status]).toEqual([0, 'open']);
    const log = await db.contents.toArray();
    const corrections = log.filter(({ kind }) => kind === 'correction');
    expect(corrections.map(({ content }) => content.of).sort()).toEqual([...entriesOf(done)].sort());
    expect(await checkLog(db, new Date().toISOString())).toMatchObject({ ok: true });
  });

  it('takes back many as one, but for what was changed again', async () => {
    const done = await mend({ what: 'close-date', day: '2026-12-18' }, ['d1', 'd2']);
    await saveDeal(db, { ...makeDeal('d2'), closeDate: '2027-01-31' });
    expect(await undo(done)).toEqual({ undone: 1, left: 1 });
    const days = (await db.deals.bulkGet(['d1', 'd2'])).map((deal) => deal?.closeDate);
    expect(days).toEqual(['2026-11-01', '2027-01-31']);
    expect(await undo(done)).toEqual({ undone: 0, left: 2 });
  });

  it('leaves alone what a page has said, and a task that is done', async () => {
    const done = await mend({ what: 'task', title: 'Call', due: '2026-12-01' }, ['d1']);
    await db.tasks.toCollection().modify({ done: true });
    expect(await undo(done)).toEqual({ undone: 0, left: 1 });
    const said = { deal: { id: 'd1', name: 'd1' }, field: 'owner', from: 'Kim', to: 'Sam Lee' };
    const [entry] = await append(
      db,
      [{ kind: 'field-change', at: AT, content: { ...said, source: 'page:crm.example' } }],
      { by: 'sam@vendor.example', now: AT },
    );
    expect(await undo({ entryIds: [entry?.id] })).toEqual({ undone: 0, left: 1 });
  });

  it('makes the old value the user’s own where nobody else says it', async () => {
    const done = await mend({ what: 'close-date', day: '2026-12-18' }, ['d1']);
    await undo(done);
    const again = await mend({ what: 'close-date', day: '2026-12-24' }, ['d1'], 'deal', await seenOf('d1'));
    expect(again).toMatchObject({ mended: 1 });
    expect(await db.deals.get('d1')).toMatchObject({ closeDate: '2026-12-24' });
  });
});
