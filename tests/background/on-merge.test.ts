import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { recordByKey } from '../../utils/store/externals';
import { checkLog } from '../../utils/store/log-parts';
import { saveContact } from '../../utils/store/people';
import { look, makeRecord } from './crm-pages';
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

  it('holds when the page of either is looked at again, and hears what that says anew', async () => {
    const page = (id: string, fields: object, name: string) => makeRecord('contact', id, fields, { name });
    await look(life, page('1', { email: 'rob@acme.example', phone: '+1 212 555 0199' }, 'Robert Smith'));
    await look(life, page('2', { email: 'bob@acme.example', phone: '+1 212 555 0100' }, 'Bob Smith'), 3);
    const [rob, bob] = await db.contacts.bulkGet(['rob', 'bob']);
    if (!rob || !bob) throw new Error('no people');
    const picks = { name: 'keep', phone: 'keep' } as const;
    const asked = { kind: 'contact' as const, keep: seen(rob), gone: seen(bob), picks };
    await life.send('book/merge', asked, pageSender());
    const merged = await db.contacts.toArray();
    expect(merged).toMatchObject([{ name: 'Robert Smith', phone: '+1 212 555 0199' }]);
    await look(life, page('2', { email: 'bob@acme.example', phone: '+1 212 555 0100' }, 'Bob Smith'), 4);
    await look(life, page('1', { email: 'rob@acme.example', phone: '+1 212 555 0199' }, 'Robert Smith'), 5);
    expect(await db.contacts.toArray()).toEqual(merged);
    await look(life, page('2', { email: 'bob@acme.example', phone: '+1 212 555 0177' }, 'Bob Smith'), 6);
    expect(await db.contacts.toArray()).toMatchObject([
      { name: 'Robert Smith', phone: '+1 212 555 0177', emails: ['rob@acme.example', 'bob@acme.example'] },
    ]);
  });

  it('is refused where one of them has changed since it was looked at', async () => {
    await saveContact(db, { ...BOB, jobTitle: 'CFO', updatedAt: '2026-12-01T00:00:00.000Z' });
    expect(await merge()).toMatchObject({ refused: 'changed' });
    expect(await db.contacts.count()).toBe(2);
    expect(await db.headers.count()).toBe(0);
  });
});
