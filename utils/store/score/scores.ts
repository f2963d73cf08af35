import { type KeptScore, keptScore } from '../../model/kept-score';
import type { Database } from '../database';
import { readable } from '../readable';
import { type TargetKey, targetKey } from '../rows';

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

/** Keeps the scores of many records as the change makes them, all or none. */
export async function changeScores(
  db: Database,
  keys: readonly TargetKey[],
  change: (before: KeptScore | null, key: TargetKey, place: number) => KeptScore,
): Promise<void> {
  await db.transaction('rw', db.scores, async () => {
    const before = await readScores(db, keys);
    await db.scores.bulkPut(
      keys.map((key, place) => keptScore.parse(change(before[place] ?? null, key, place))),
    );
  });
}
