import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { recordByKey } from '../../utils/store/externals';
import { checkLog } from '../../utils/store/log-parts';
import { saveContact } from '../../utils/store/people';
import { makeContact, makeDeal } from './records';
import { type Life, newWorld, pageSender, wake } from './world';

let db: Database;
let life: Life;

const ROB = makeContact('rob', 'rob@acme.example', { name: 'Robert Smith' });
const BOB = makeContact('bob', 'bob@acme.example', {
  ...{ name: 'Bob Smith', phone: '+1 212 555 0100', externals: ['crm.example|contact|2'] },
});
const seen = ({ id, updatedAt }: typeof ROB) => ({ id, seen: updatedAt });
const merge = (picks: Record<string, 'keep' | 'gone'> = {}) =>
  life.send('book/merge', { kind: 'contact', keep: seen(ROB), gone: seen(BOB), picks }, pageSender());

beforeEach(async () => {
  db = await newWorld();
  await saveContact(db, ROB);
  await saveContact(db, BOB);
  await saveDeal(db, makeDeal('d1', { contacts: [{ contactId: 'bob', role: null }] }));
  life = wake(db);
  await life.send('settings/save', { identity: { name: 'Sam', email: 'sam@vendor.example' } }, pageSender());
});

describe('merging two records', () => {
  it('makes them one with what was picked, says so in the log, and is taken back', async () => {
    const answer = await merge({ name: 'gone' });
    expect(await recordByKey(db, 'contact', 'crm.example|contact|2')).toMatchObject({
      ...{ id: 'rob', name: 'Bob Smith', phone: '+1 212 555 0100' },
      emails: ['rob@acme.example', 'bob@acme.example'],
    });
    expect((await db.deals.get('d1'))?.people).toEqual(['rob']);
    const [entry] = await db.contents.toArray();
    expect(entry).toMatchObject({
      kind: 'merge',
      content: {
        contact: { id: 'rob', name: 'Bob Smith' },
        merged: { kind: 'contact', id: 'bob', name: 'Bob Smith' },
      },
    });
    const { merge: id } = answer as { merge: string };
    expect(await life.send('book/unmerge', { merge: id }, pageSender())).toEqual({ ok: true });
    expect(await db.contacts.get('rob')).toMatchObject({
      name: 'Robert Smith',
      emails: ['rob@acme.example'],
    });
    expect((await db.deals.get('d1'))?.people).toEqual(['bob']);
    expect(await checkLog(db, '2026-12-01T00:00:00Z')).toMatchObject({ ok: true, entries: 2 });
    expect(await life.send('book/unmerge', { merge: id }, pageSender())).toMatchObject({
      refused: 'changed',
    });
  });

  it('is refused where one of them has changed since it was looked at', async () => {
    await saveContact(db, { ...BOB, jobTitle: 'CFO', updatedAt: '2026-12-01T00:00:00.000Z' });
    expect(await merge()).toMatchObject({ refused: 'changed' });
    expect(await db.contacts.count()).toBe(2);
    expect(await db.headers.count()).toBe(0);
  });
});
