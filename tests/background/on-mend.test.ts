import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../utils/messages/protocol';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import { checkLog } from '../../utils/store/log-parts';
import { saveContact } from '../../utils/store/people';
import { CLARA, makeContact, makeDeal, makeLead } from './records';
import { type Life, newWorld, pageSender, wake } from './world';

let db: Database;
let life: Life;
let seen: string;

type Ask = Input<'book/mend'>;
const mend = (mending: Ask['mending'], ids: string[], kind: 'deal' | 'lead' = 'deal', at = seen) =>
  life.send('book/mend', { records: ids.map((id) => ({ kind, id, seen: at })), mending }, pageSender());
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
  it('sets a close date, notes each change, and says that it was typed', async () => {
    const answer = await mend({ what: 'close-date', day: '2026-12-18' }, ['d1', 'd2', 'won', 'gone']);
    expect(answer).toEqual({ mended: 2, left: 2 });
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
    expect(answer).toEqual({ mended: 0, left: 1 });
    expect((await db.deals.get('d1'))?.currency).toBeNull();
    expect(await mend({ what: 'currency', currency: 'EUR' }, ['d1'])).toEqual({ mended: 1, left: 0 });
    expect(await db.deals.get('d1')).toMatchObject({ currency: 'EUR', amount: 5 });
  });

  it('writes a task down once', async () => {
    const task = { what: 'task', title: 'Get in touch', due: '2026-11-23' } as const;
    expect(await mend(task, ['d1', 'd2'])).toEqual({ mended: 2, left: 0 });
    expect(await mend(task, ['d1', 'd2'])).toEqual({ mended: 0, left: 2 });
    expect(await mend(task, ['l1'], 'lead')).toEqual({ mended: 1, left: 0 });
    expect((await db.tasks.toArray()).map(({ dealId, leadId }) => dealId ?? leadId).sort()).toEqual([
      ...['d1', 'd2', 'l1'],
    ]);
    expect((await contents()).map(({ kind }) => kind)).toEqual(['task-set', 'task-set', 'task-set']);
  });

  it('gives a lead an owner, and nothing that a lead has not', async () => {
    expect(await mend({ what: 'owner', owner: 'Sam' }, ['l1'], 'lead')).toEqual({ mended: 1, left: 0 });
    expect((await db.leads.get('l1'))?.owner).toBe('Sam');
    const { updatedAt } = (await db.leads.get('l1')) as { updatedAt: string };
    expect(await mend({ what: 'currency', currency: 'EUR' }, ['l1'], 'lead', updatedAt)).toEqual({
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
