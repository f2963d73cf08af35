import type { RecordKind } from '../model/book';
import type { Database } from './database';
import { TABLE_OF } from './import-write';
import { type PairRow, type PairState, pairRow, recordKey } from './pair-row';
import { readableRows } from './readable';

/** Pairs on which nobody has decided: what is put off is still undecided. */
const UNDECIDED: PairState[] = ['open', 'later'];

/** Those pairs of which both records are still in the book. */
async function stillThere(db: Database, pairs: PairRow[]): Promise<PairRow[]> {
  const ids = new Map<RecordKind, string[]>();
  for (const { kind, a, b } of pairs) (ids.get(kind) ?? ids.set(kind, []).get(kind))?.push(a, b);
  const there = new Set<string>();
  for (const [kind, own] of ids) {
    const keys = await db.table(TABLE_OF[kind]).where('id').anyOf(own).primaryKeys();
    for (const id of keys) there.add(recordKey(kind, String(id)));
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
