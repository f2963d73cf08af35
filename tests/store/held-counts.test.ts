import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { countHeld, firstEntryAt, storeNow } from '../../utils/store/backup/held-counts';
import { entryRows } from '../../utils/store/rows';
import { DEVICE_A, DEVICE_B, makeEntries } from '../log/log-maker';
import { testDatabase } from './test-database';

it('counts the records of the book and the entries of all devices, erased ones too', async () => {
  const db = testDatabase();
  expect(await countHeld(db)).toMatchObject({ records: 0, entries: 0 });
  await db.accounts.bulkAdd([{ id: 'a1' }, { id: 'a2' }] as never);
  await db.contacts.add({ id: 'c1', emails: [] } as never);
  await db.deals.bulkAdd([{ id: 'd1' }, { id: 'd2' }, { id: 'd3' }, { id: 'd4' }] as never);
  await db.leads.bulkAdd(Array.from({ length: 8 }, (_, at) => ({ id: `l${at}` })) as never);
  const entries = [...(await makeEntries(DEVICE_A, [{}, {}, {}])), ...(await makeEntries(DEVICE_B, [{}]))];
  await db.headers.bulkAdd(entries.map((entry) => entryRows(entry).header));
  expect(await countHeld(db)).toMatchObject({ records: 15, entries: 4 });
});

it.each(['deals', 'leads', 'contacts', 'accounts'] as const)(
  'is not empty with one row of %s',
  async (table) => {
    const db = testDatabase();
    expect((await storeNow(db)).isEmpty).toBe(true);
    await db.table(table).add({ id: 'x', emails: [] });
    expect((await storeNow(db)).isEmpty).toBe(false);
  },
);

it('is not empty with a log alone, and knows when its first entry was written', async () => {
  const db = testDatabase();
  expect(await firstEntryAt(db)).toBeNull();
  const entries = await makeEntries(DEVICE_A, [{}, {}]);
  await db.headers.bulkAdd(entries.map((entry) => entryRows(entry).header));
  expect((await storeNow(db)).isEmpty).toBe(false);
  expect(await firstEntryAt(db)).toBe(entries[0]?.recordedAt);
});

it('knows the first entry among several chains, whichever device stands first', async () => {
  const db = testDatabase();
  const [young] = await makeEntries(DEVICE_A, [{}]);
  const [old] = await makeEntries(DEVICE_B, [{}]);
  if (!young || !old) throw new Error('There are no entries');
  expect(DEVICE_A < DEVICE_B).toBe(true);
  const headers = [young, { ...old, recordedAt: '2025-02-03T10:00:00.000Z' }];
  await db.headers.bulkAdd(headers.map((entry) => entryRows(entry).header));
  expect(await firstEntryAt(db)).toBe('2025-02-03T10:00:00.000Z');
});
