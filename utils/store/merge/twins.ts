import type { RecordKind } from '../../model/book';
import type { BookTwin } from '../../model/hygiene';
import type { Database } from '../database';
import { TABLE_OF } from '../import/import-write';
import { type PairRow, type RecordKey, recordKey } from './pair-row';
import { openPairs, openPairsOf } from './pairs';

type Named = { id: string; name?: unknown; emails?: unknown };

/** What a record is called: a person without a name by their address. */
function nameOf({ id, name, emails }: Named): string {
  const first = Array.isArray(emails) ? emails[0] : null;
  return [name, first].find((one) => typeof one === 'string' && one.trim() !== '') ?? id;
}

/** What the records of pairs are called, by `kind:id`. */
export async function namesIn(db: Database, pairs: readonly PairRow[]): Promise<Map<string, string>> {
  const ids = new Map<RecordKind, Set<string>>();
  for (const { kind, a, b } of pairs) ids.set(kind, (ids.get(kind) ?? new Set()).add(a).add(b));
  const names = new Map<string, string>();
  for (const [kind, own] of ids) {
    const rows = await db.table<Named, string>(TABLE_OF[kind]).bulkGet([...own]);
    for (const row of rows) if (row !== undefined) names.set(recordKey(kind, row.id), nameOf(row));
  }
  return names;
}

function twinOf({ kind, a, b }: PairRow, names: ReadonlyMap<string, string>): BookTwin {
  return { name: names.get(recordKey(kind, a)) ?? a, other: names.get(recordKey(kind, b)) ?? b };
}

/** The pairs that nobody has decided on, by each record that is in one. */
export async function twinsByRecord(db: Database): Promise<Map<RecordKey, BookTwin[]>> {
  const pairs = await openPairs(db);
  const names = await namesIn(db, pairs);
  const twins = new Map<RecordKey, BookTwin[]>();
  for (const pair of pairs) {
    const twin = twinOf(pair, names);
    for (const id of [pair.a, pair.b]) {
      const key = recordKey(pair.kind, id);
      twins.set(key, [...(twins.get(key) ?? []), twin]);
    }
  }
  return twins;
}

/** The pairs that a deal or lead itself is in, the most certain first. */
export async function twinsOf(
  db: Database,
  { kind, id }: { kind: 'deal' | 'lead'; id: string },
): Promise<BookTwin[]> {
  const pairs = await openPairsOf(db, kind, id);
  const names = await namesIn(db, pairs);
  return pairs.map((pair) => twinOf(pair, names));
}
