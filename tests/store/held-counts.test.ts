import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { countHeld } from '../../utils/store/backup/held-counts';
import { entryRows } from '../../utils/store/rows';
import { DEVICE_A, DEVICE_B, makeEntries } from '../log/log-maker';
import { testDatabase } from './test-database';

it('counts the records of the book and the entries of all devices, erased ones too', async () => {
  const db = testDatabase();
  expect(await countHeld(db)).toMatchObject({ records: 0, entries: 0 });
  await db.accounts.bulkAdd([{ id: 'a1' }, { id: 'a2' }] as never);
  await db.contacts.add({ id: 'c1', emails: [] } as never);
  const entries = [...(await makeEntries(DEVICE_A, [{}, {}, {}])), ...(await makeEntries(DEVICE_B, [{}]))];
  await db.headers.bulkAdd(entries.map((entry) => entryRows(entry).header));
  expect(await countHeld(db)).toMatchObject({ records: 3, entries: 4 });
});
