import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { recentOf } from '../../utils/store/entries';
import { saveLead } from '../../utils/store/leads';
import { checkLog } from '../../utils/store/log-parts';
import { saveContact } from '../../utils/store/people';
import { CLARA, makeContact, makeDeal, makeLead, makeThread, said } from './records';
import { contentSender, type Life, newWorld, openPanel, type PanelClient, pageSender, wake } from './world';

let db: Database;
let life: Life;
let panel: PanelClient;

const read = () => life.send('page/reading', said(makeThread()), contentSender(1));
const remark = (id: string, text: string) =>
  life.send(
    'remark/save-here',
    { target: { kind: 'deal', id, name: id }, outcome: null, text },
    pageSender(),
  );
const remove = (kind: 'deal' | 'lead', id: string) =>
  life.send('record/delete', { target: { kind, id, name: 'x' } }, pageSender());

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, makeContact('c1', CLARA));
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'c1', role: null }] }));
  await saveDeal(db, makeDeal('d2'));
  life = wake(db);
  panel = await openPanel(life);
  await life.send('settings/save', { identity: { name: 'Sam', email: 'sam@vendor.example' } }, pageSender());
});

describe('deleting a deal', () => {
  it('takes it and what was said about it away, and nothing else; the chain stands', async () => {
    await read();
    await remark('d1', 'between us');
    await remark('d2', 'stays');
    const before = await db.headers.toArray();
    expect(await remove('deal', 'd1')).toEqual({ ok: true });
    expect((await db.deals.toArray()).map(({ id }) => id)).toEqual(['d2']);
    const stored = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(stored)).not.toMatch(/between us|Rollout|Deal d1/);
    expect((await db.headers.toArray()).slice(0, before.length)).toEqual(before);
    expect(await recentOf(db, 'deal:d2', 5)).toHaveLength(1);
    expect(await db.contacts.count()).toBe(1);
    expect(await checkLog(db, new Date().toISOString())).toMatchObject({ ok: true });
    expect(panel.last().view).toMatchObject({ state: 'unmatched' });
  });

  it('takes its tasks, decisions and threads along', async () => {
    const at = '2026-11-20T09:00:00.000Z';
    await db.tasks.bulkAdd(
      ['d1', 'd2'].map((dealId) => ({
        ...{ id: `t-${dealId}`, title: 'Call', due: null, done: false, createdAt: at },
        ...{ dealId, leadId: null },
      })),
    );
    await read();
    const { version } = panel.last().view as { version: string };
    await panel.ask('thread/link', { version, target: { kind: 'deal', id: 'd1', name: 'Deal d1' } });
    await remove('deal', 'd1');
    expect((await db.tasks.toArray()).map(({ id }) => id)).toEqual(['t-d2']);
    expect((await db.threads.toArray()).map(({ dealId }) => dealId)).toEqual([null]);
    expect(panel.last().view).toMatchObject({ state: 'unmatched' });
  });

  it('that is gone is refused', async () => {
    await remove('deal', 'd1');
    expect(await remove('deal', 'd1')).toMatchObject({ refused: 'changed' });
  });
});

it('a lead goes alone, also before anything was logged', async () => {
  await saveLead(db, makeLead('l1', 'ines@solaris.example'));
  expect(await remove('lead', 'l1')).toEqual({ ok: true });
  expect(await db.leads.count()).toBe(0);
  expect(await db.deals.count()).toBe(2);
});
