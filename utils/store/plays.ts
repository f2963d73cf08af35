import { type Play, play } from '../model/play';
import type { Database } from './database';
import { readable } from './readable';

const KEY = 'plays';

async function storedPlays(db: Database): Promise<unknown[]> {
  const value = (await db.settings.get(KEY))?.value;
  return Array.isArray(value) ? value : [];
}

const idOf = (stored: unknown) => (stored as { id?: unknown } | null)?.id;

/** The plays of the team, in the order in which they were made. One damaged play does not take the others with it. */
export async function readPlays(db: Database): Promise<Play[]> {
  return (await storedPlays(db)).flatMap((one) => readable(play, one, 'settings.plays') ?? []);
}

/** Keeps plays, each in the place of the one with its id where there is one. @throws ZodError when one is not as the model wants it. */
export async function putPlays(db: Database, plays: readonly Play[]): Promise<void> {
  const parsed = plays.map((one) => play.parse(one));
  await db.transaction('rw', db.settings, async () => {
    const stored = await storedPlays(db);
    const ids = new Set(stored.map(idOf));
    const kept = stored.map((one) => parsed.find(({ id }) => id === idOf(one)) ?? one);
    const added = parsed.filter(({ id }) => !ids.has(id));
    await db.settings.put({ key: KEY, value: [...kept, ...added] });
  });
}

/** Takes a play away. */
export async function removePlay(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const stored = await storedPlays(db);
    await db.settings.put({ key: KEY, value: stored.filter((one) => idOf(one) !== id) });
  });
}
