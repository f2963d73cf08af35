import { stageKey, type Tally, type Taste } from '../model/taste';
import type { Database } from './database';

/** How an answer to a step counts. */
type Answered = keyof Tally;

const PREFIX = 'taste|';
const SEEN = 'step-seen|';

const keyOf = (name: string, answered: Answered) => `${PREFIX}${name}|${answered}`;

/** Where an answer to a step of a kind at a stage is counted. */
export function tasteKeys(kind: string, stage: string | null, answered: Answered): string[] {
  const ofKind = keyOf(kind, answered);
  return stage === null ? [ofKind] : [ofKind, keyOf(stageKey(kind, stage), answered)];
}

/** Counts one answer, or with −1 takes one back. */
export async function countAnswer(db: Database, keys: readonly string[], by: 1 | -1): Promise<void> {
  await db.transaction('rw', db.figures, async () => {
    for (const key of keys) {
      const value = ((await db.figures.get(key))?.value ?? 0) + by;
      if (value > 0) await db.figures.put({ key, value });
      else await db.figures.delete(key);
    }
  });
}

/** What the rep took, refused and let stand so far, by kind, and by kind and stage. */
export async function readTaste(db: Database): Promise<Taste> {
  const kinds = new Map<string, Tally>();
  const stages = new Map<string, Tally>();
  for (const { key, value } of await db.figures.where('key').startsWith(PREFIX).toArray()) {
    const end = key.lastIndexOf('|');
    const name = key.slice(PREFIX.length, end);
    const tallies = name.includes('@') ? stages : kinds;
    const tally = tallies.get(name) ?? { taken: 0, refused: 0, ignored: 0 };
    tallies.set(name, { ...tally, [key.slice(end + 1)]: value });
  }
  return { kinds, stages };
}

/** Forgets what was learned of the rep's taste, and what they have merely seen. */
export async function resetTaste(db: Database): Promise<void> {
  await db.figures.where('key').startsWithAnyOf([PREFIX, SEEN]).delete();
}

/** Steps of a target that were in plain sight and not decided on: since when, in milliseconds, by kind. */
export async function seenSteps(db: Database, target: string): Promise<Map<string, number>> {
  const start = `${SEEN}${target}|`;
  const rows = await db.figures.where('key').startsWith(start).toArray();
  return new Map(rows.map(({ key, value }) => [key.slice(start.length), value]));
}

/** Notes that a step was seen; the first time counts. */
export async function noteSeen(db: Database, target: string, kind: string, at: number): Promise<void> {
  const key = `${SEEN}${target}|${kind}`;
  await db.transaction('rw', db.figures, async () => {
    if ((await db.figures.get(key)) === undefined) await db.figures.put({ key, value: at });
  });
}

/** What was seen has come to something: a decision, what happened, or nothing for long. */
export async function forgetSeen(db: Database, target: string, kind: string): Promise<void> {
  await db.figures.delete(`${SEEN}${target}|${kind}`);
}
