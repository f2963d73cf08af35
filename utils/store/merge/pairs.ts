import { z } from 'zod';
import type { RecordKind } from '../../model/book';
import { moment } from '../../model/values';
import type { Database } from '../database';
import { TABLE_OF } from '../import/import-write';
import { readable, readableRows } from '../readable';
import { type PairRow, type PairState, pairRow, recordKey } from './pair-row';

/** Pairs on which nobody has decided: what is put off is still undecided. */
const UNDECIDED: PairState[] = ['open', 'later'];

/** Above so many records, reading all names of a table at once is quicker than asking for each. */
const MANY = 500;

async function idsThere(db: Database, kind: RecordKind, ids: string[]): Promise<unknown[]> {
  const table = db.table(TABLE_OF[kind]);
  return ids.length > MANY ? table.toCollection().primaryKeys() : table.where('id').anyOf(ids).primaryKeys();
}

/** Those pairs of which both records are still in the book. */
async function stillThere(db: Database, pairs: PairRow[]): Promise<PairRow[]> {
  const ids = new Map<RecordKind, string[]>();
  for (const { kind, a, b } of pairs) (ids.get(kind) ?? ids.set(kind, []).get(kind))?.push(a, b);
  const there = new Set<string>();
  for (const [kind, own] of ids) {
    for (const id of await idsThere(db, kind, own)) there.add(recordKey(kind, String(id)));
  }
  return pairs.filter(({ records }) => records.every((record) => there.has(record)));
}

/** Every pair of records that may be one and is not decided on, in no order. */
export async function openPairs(db: Database): Promise<PairRow[]> {
  const rows = await db.pairs.where('state').anyOf(UNDECIDED).toArray();
  return stillThere(db, readableRows(pairRow, rows, 'pairs'));
}

/** The undecided pairs that one record is part of, most certain first. */
export async function openPairsOf(db: Database, kind: RecordKind, id: string): Promise<PairRow[]> {
  const rows = await db.pairs.where('records').equals(recordKey(kind, id)).toArray();
  const pairs = readableRows(pairRow, rows, 'pairs').filter(({ state }) => UNDECIDED.includes(state));
  return (await stillThere(db, pairs)).sort((one, other) => other.chance - one.chance);
}

const SEARCH = 'duplicates';
const search = z.object({ at: moment, records: z.number().int().min(0) });
/** When the book was searched last, and how many records it had. */
export type Search = z.infer<typeof search>;

/** When the book was searched for duplicates; null: never. */
export async function lastSearch(db: Database): Promise<Search | null> {
  return readable(search, (await db.settings.get(SEARCH))?.value, 'settings.duplicates');
}

/**
 * Writes what a search has found, in place of what the one before had found. What the user has decided stays: pairs
 * that are apart for good, those put off as long as they are found.
 */
export async function keepFound(db: Database, found: readonly PairRow[], done: Search): Promise<void> {
  await db.transaction('rw', db.pairs, db.settings, async () => {
    const known = new Map((await db.pairs.toArray()).map((pair) => [pair.key, pair]));
    const keys = new Set(found.map(({ key }) => key));
    const over = [...known.values()].filter(({ key, state }) => state !== 'apart' && !keys.has(key));
    const news = found.flatMap((pair) => {
      const before = known.get(pair.key);
      if (before?.state === 'apart') return [];
      return [before === undefined ? pair : { ...pair, state: before.state, foundAt: before.foundAt }];
    });
    await db.pairs.bulkDelete(over.map(({ key }) => key));
    await db.pairs.bulkPut(news);
    await db.settings.put({ key: SEARCH, value: search.parse(done) });
  });
}

/** Every pair, in no order; records of it may be gone since. */
export async function listPairs(db: Database): Promise<PairRow[]> {
  return readableRows(pairRow, await db.pairs.toArray(), 'pairs');
}

/** Those of the pairs that are there. */
export async function getPairs(db: Database, keys: string[]): Promise<PairRow[]> {
  const rows = (await db.pairs.bulkGet(keys)).filter((row) => row !== undefined);
  return readableRows(pairRow, rows, 'pairs');
}

/** Keeps what the user has decided on a pair, or that nothing is decided again. */
export async function decidePair(db: Database, key: string, state: PairState): Promise<void> {
  await db.pairs.update(key, { state });
}
