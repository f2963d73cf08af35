import { type KeptScore, keptScore } from '../../model/kept-score';
import type { Database } from '../database';
import { readable, readableRows } from '../readable';
import { type TargetKey, targetKey } from '../rows';
import { rowsUnder } from '../rows-under';

/** What is kept of a record's score; null where nothing is. */
export async function readScore(db: Database, key: TargetKey): Promise<KeptScore | null> {
  return readable(keptScore, await db.scores.get(key), 'scores');
}

/** The same of many records, in the order of the keys. */
export async function readScores(db: Database, keys: readonly TargetKey[]): Promise<(KeptScore | null)[]> {
  const rows = await db.scores.bulkGet([...keys]);
  return rows.map((row) => readable(keptScore, row, 'scores'));
}

/** The open records of a kind that have no score yet, by id. */
export async function unscoredOpen(db: Database, kind: 'deal' | 'lead'): Promise<Set<string>> {
  const table = kind === 'deal' ? db.deals : db.leads;
  const [open, known] = await Promise.all([
    table.where('status').equals('open').primaryKeys(),
    db.scores.where('key').startsWith(`${kind}:`).primaryKeys(),
  ]);
  const scored = new Set<string>(known);
  return new Set(open.filter((id) => !scored.has(targetKey(kind, id))));
}

/** Keeps a record's score as the change makes it; nothing where it makes none. */
export async function changeScore(
  db: Database,
  key: TargetKey,
  change: (before: KeptScore | null) => KeptScore | null,
): Promise<KeptScore | null> {
  return db.transaction('rw', db.scores, async () => {
    const after = change(await readScore(db, key));
    if (after !== null) await db.scores.put(keptScore.parse(after));
    return after;
  });
}

/**
 * Keeps the scores of many records of a kind as the change makes them, and with them what else `alongside` writes to
 * the settings: all or nothing. A score that its schema refuses stays as it was, and keeps no other from being kept. Of
 * a record that was deleted while its score was worked out nothing is kept, and of none nothing is written alongside.
 */
export async function changeScores(
  db: Database,
  kind: 'deal' | 'lead',
  ids: readonly string[],
  change: (before: KeptScore | null, key: TargetKey, place: number) => KeptScore,
  alongside?: () => Promise<void>,
): Promise<void> {
  const records = kind === 'deal' ? 'deals' : 'leads';
  const keys = ids.map((id) => targetKey(kind, id));
  await db.transaction('rw', db.scores, db.settings, db.table(records), async (transaction) => {
    const held = await rowsUnder<{ id: string }>(transaction, records, null, ids);
    const there = new Set<string>(held.map(({ id }) => targetKey(kind, id)));
    const rows = readableRows(keptScore, await rowsUnder(transaction, 'scores', null, keys), 'scores');
    const before = new Map(rows.map((row) => [row.key, row]));
    const after = keys.map((key, place) => change(before.get(key) ?? null, key, place));
    const kept = after.filter(({ key }) => there.has(key));
    await db.scores.bulkPut(readableRows(keptScore, kept, 'scores'));
    if (kept.length > 0) await alongside?.();
  });
}
