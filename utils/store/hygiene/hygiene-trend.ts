import { type WeekScore, weekScore } from '../../model/hygiene';
import type { Database } from '../database';
import { readable } from '../readable';

const PREFIX = 'hygiene|';
/** Two years. */
const MOST_WEEKS = 104;
const PARTS = ['score', 'records', 'faults'] as const;

const keyOf = (week: string, part: string) => `${PREFIX}${week}|${part}`;

/** Keeps how clean the book is in a week; what was kept of the same week before is replaced. */
export async function keepWeek(db: Database, given: WeekScore): Promise<void> {
  const kept = weekScore.parse(given);
  const rows = PARTS.map((part) => ({ key: keyOf(kept.week, part), value: kept[part] }));
  await db.transaction('rw', db.figures, async () => {
    await db.figures.bulkPut(rows);
    const known = await db.figures.where('key').startsWith(PREFIX).primaryKeys();
    await db.figures.bulkDelete(known.slice(0, Math.max(0, known.length - MOST_WEEKS * PARTS.length)));
  });
}

/** The weeks that were kept, the oldest first. */
export async function keptWeeks(db: Database): Promise<WeekScore[]> {
  const rows = await db.figures.where('key').startsWith(PREFIX).toArray();
  const weeks = new Map<string, Record<string, unknown>>();
  for (const { key, value } of rows) {
    const [, week = '', part = ''] = key.split('|');
    weeks.set(week, { ...weeks.get(week), week, [part]: value });
  }
  return [...weeks.values()].flatMap((row) => readable(weekScore, row, 'figures') ?? []);
}
