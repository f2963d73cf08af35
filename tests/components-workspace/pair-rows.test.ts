import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { inOrder, readLines, readSomeLines } from '../../components/workspace/data/duplicates/pair-rows';
import { newContact } from '../../utils/context/records/new-record';
import { pairKey, pairOf } from '../../utils/store/merge/pair-row';
import { decidePair } from '../../utils/store/merge/pairs';
import { db } from '../../utils/store/open';
import { saveContact } from '../../utils/store/people';

const AT = '2026-11-20T09:00:00.000Z';
const keep = (id: string, name: string) => saveContact(db(), newContact(id, { name, emails: [] }, AT));
const pair = (a: string, b: string, chance: number) =>
  pairOf({ kind: 'contact', a, b, chance, reasons: ['same name'], state: 'open', foundAt: AT });

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
  for (const name of ['Ada', 'Bea', 'Cid', 'Dan']) await keep(name.toLowerCase(), name);
  await db().pairs.bulkPut([pair('ada', 'bea', 0.7), pair('bea', 'cid', 0.9), pair('ada', 'gone', 0.8)]);
});

const shown = (lines: Parameters<typeof inOrder>[0]) =>
  inOrder(lines).map(({ a, b, state }) => `${a.name}, ${b.name}: ${state}`);

describe('the list of pairs', () => {
  it('has the most certain first, and none of which a record is gone', async () => {
    expect(shown(await readLines())).toEqual(['Bea, Cid: open', 'Ada, Bea: open']);
  });

  it('follows what was decided, what came and went, and a record that was called otherwise by a merge', async () => {
    const held = await readLines();
    const key = pairKey('contact', 'ada', 'bea');
    await decidePair(db(), key, 'apart');
    expect(shown(await readSomeLines(held, [key]))).toEqual(['Bea, Cid: open', 'Ada, Bea: apart']);

    await keep('bea', 'Beatrix');
    await db().pairs.delete(key);
    await db().pairs.put(pair('bea', 'dan', 0.6));
    const news = await readSomeLines(held, [key, pairKey('contact', 'bea', 'dan')]);
    expect(shown(news)).toEqual(['Beatrix, Cid: open', 'Beatrix, Dan: open']);
  });
});
