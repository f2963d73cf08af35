import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newContact } from '../../../utils/context/records/new-record';
import type { Database } from '../../../utils/store/database';
import { pairOf } from '../../../utils/store/merge/pair-row';
import { openPairs, openPairsOf } from '../../../utils/store/merge/pairs';
import { removeContact, saveContact } from '../../../utils/store/people';
import { testDatabase } from '../test-database';

const AT = '2026-11-22T09:00:00.000Z';

async function withPairs(): Promise<Database> {
  const db = testDatabase();
  for (const id of ['a', 'b', 'c', 'd']) await saveContact(db, newContact(id, { name: id, emails: [] }, AT));
  const pair = (a: string, b: string, chance: number, state: 'open' | 'later' | 'apart') =>
    pairOf({ kind: 'contact', a, b, chance, reasons: ['same e-mail'], state, foundAt: AT });
  await db.pairs.bulkPut([
    pair('a', 'b', 0.7, 'open'),
    pair('c', 'a', 0.9, 'later'),
    pair('a', 'd', 0.99, 'apart'),
  ]);
  return db;
}

describe('pairs of records', () => {
  it('are open until somebody has decided, most certain first', async () => {
    const db = await withPairs();
    expect((await openPairsOf(db, 'contact', 'a')).map(({ key }) => key)).toEqual([
      'contact|a|c',
      'contact|a|b',
    ]);
    expect(await openPairsOf(db, 'contact', 'd')).toEqual([]);
    expect(await openPairsOf(db, 'deal', 'a')).toEqual([]);
    expect((await openPairs(db)).map(({ key }) => key).sort()).toEqual(['contact|a|b', 'contact|a|c']);
  });

  it('are over once one of the two is gone', async () => {
    const db = await withPairs();
    await removeContact(db, 'b');
    expect((await openPairsOf(db, 'contact', 'a')).map(({ key }) => key)).toEqual(['contact|a|c']);
    expect((await openPairs(db)).map(({ key }) => key)).toEqual(['contact|a|c']);
  });
});
