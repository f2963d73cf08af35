import { type StandingStep, standingStep } from '../model/standing';
import type { Database } from './database';
import { readableRows } from './readable';

const DAY_MS = 86_400_000;
/** What was not looked at for so long is no news of the day. */
const KEPT_DAYS = 60;

const sameSteps = (one: readonly StandingStep[], other: readonly StandingStep[]) => {
  const words = (steps: readonly StandingStep[]) =>
    JSON.stringify([...steps].map(({ at: _at, ...step }) => step).sort((a, b) => (a.key < b.key ? -1 : 1)));
  return words(one) === words(other);
};

/**
 * Keeps which steps stand on a record by one of its threads (or, `''`, by its page), in place of those before, also of
 * those on another record that the thread was on. Nothing is written where nothing changed.
 */
export async function keepStanding(
  db: Database,
  { target, thread }: Pick<StandingStep, 'target' | 'thread'>,
  steps: readonly StandingStep[],
): Promise<void> {
  const parsed = steps.map((step) => standingStep.parse(step));
  await db.transaction('rw', db.standing, async () => {
    const own = thread === '' ? db.standing.where({ target }) : db.standing.where({ thread });
    const before = (await own.toArray()).filter((row) => row.thread === thread);
    if (sameSteps(before, parsed)) return;
    await db.standing.bulkDelete(before.map(({ key }) => key));
    await db.standing.bulkPut(parsed);
  });
}

/** Every step that stands, as far as it was looked at within two months; older ones go. */
export async function readStanding(db: Database, now: string): Promise<StandingStep[]> {
  const rows = readableRows(standingStep, await db.standing.toArray(), 'standing');
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString();
  return rows.filter(({ at }) => at >= oldest);
}

/** The step of that key; null where it stands no more. */
export async function getStanding(db: Database, key: string): Promise<StandingStep | null> {
  return (
    readableRows(standingStep, await db.standing.where('key').equals(key).toArray(), 'standing')[0] ?? null
  );
}

/** Forgets what rests on a thread: it is none of our business, or stands on another record by now. */
export async function forgetThreads(db: Database, threads: readonly string[]): Promise<void> {
  await db.standing
    .where('thread')
    .anyOf([...new Set(threads)].filter(Boolean))
    .delete();
}

/** Forgets what nobody has looked at for two months. */
export async function forgetOldStanding(db: Database, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString();
  await db.standing.filter(({ at }) => at < oldest).delete();
}
