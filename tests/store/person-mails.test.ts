import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { madeHere } from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import { append, type NewEntry } from '../../utils/store/log';
import { saveContact } from '../../utils/store/people';
import { mailsOfThreadsWith } from '../../utils/store/person-mails';
import { testDatabase } from './test-database';

const NOW = '2026-11-22T12:00:00.000Z';
const CLARA = 'clara@northwind.example';

const mail = (id: string, thread: string, contact: string): NewEntry => ({
  kind: 'email-in',
  at: NOW,
  content: { message: { id }, thread: { id: thread, subject: null }, contact: { id: contact, name: null } },
});

let db: Database;

beforeEach(async () => {
  db = testDatabase();
  const none = { name: null, phone: null, jobTitle: null, accountId: null, origin: null };
  const nothing = { ...none, ...madeHere() };
  await saveContact(db, { id: 'c1', emails: [CLARA, 'c.weiss@home.example'], ...nothing, updatedAt: NOW });
  const remark: NewEntry = {
    kind: 'remark',
    at: NOW,
    content: { text: 'x', contact: { id: 'c1', name: null } },
  };
  const mails = [
    mail('m1', 't1', 'c1'),
    mail('m2', 't1', 'jonas@else.example'),
    mail('m3', 't2', CLARA),
    mail('m4', 't3', 'jonas@else.example'),
  ];
  await append(db, [...mails, remark], { by: 'sam@vendor.example', now: NOW });
});

const found = async (...meant: string[]) =>
  (await mailsOfThreadsWith(db, (emails) => emails.some((one) => meant.includes(one)))).map(
    ({ message }) => message,
  );

test('mails with a person are found by address and by the book, with all of their threads', async () => {
  expect((await found(CLARA)).sort()).toEqual(['m1', 'm2', 'm3']);
});

test('a person of the book is found by any address', async () => {
  expect((await found('c.weiss@home.example')).sort()).toEqual(['m1', 'm2']);
});

test('nobody has no mails, and a remark is none', async () => {
  expect(await found('nobody@else.example')).toEqual([]);
});
