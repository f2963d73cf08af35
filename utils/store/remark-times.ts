import type { Database } from './database';

const PREFIX = 'remark-time|';
const COUNT = 'remark-count';
/** So many of the last are kept. */
const KEPT = 100;
/** Longer than this, somebody went away in between. */
const LONGEST_MS = 15 * 60_000;

/** How long remarks took from opening the bar to being saved; the median is of the last hundred. */
export type RemarkTimes = { count: number; medianMs: number };

/** Counts a remark, and how long it took. */
export async function noteRemarkTime(db: Database, ms: number): Promise<void> {
  if (!(ms >= 0 && ms <= LONGEST_MS)) return;
  await db.transaction('rw', db.figures, async () => {
    const count = (await db.figures.get(COUNT))?.value ?? 0;
    await db.figures.bulkPut([
      { key: COUNT, value: count + 1 },
      { key: `${PREFIX}${count % KEPT}`, value: Math.round(ms) },
    ]);
  });
}

/** Null before the first remark. */
export async function readRemarkTimes(db: Database): Promise<RemarkTimes | null> {
  const count = (await db.figures.get(COUNT))?.value ?? 0;
  const rows = await db.figures.where('key').startsWith(PREFIX).toArray();
  const times = rows.map(({ value }) => value).sort((a, b) => a - b);
  const [low, high] = [times[(times.length - 1) >> 1], times[times.length >> 1]];
  return low === undefined || high === undefined ? null : { count, medianMs: (low + high) / 2 };
}

/** Forgets how long remarks took. */
export async function forgetRemarkTimes(db: Database): Promise<void> {
  await db.figures.where('key').startsWith(PREFIX).delete();
  await db.figures.delete(COUNT);
}
