import { z } from 'zod';
import { id, line } from '../../model/values';
import type { Database } from '../database';
import { readable } from '../readable';

const KEY = 'rescore';
const count = z.number().int().min(0);
const counts = z.array(z.tuple([z.number().int(), count]));

const atRisk = z.object({
  id,
  amount: z.number().nullable(),
  currency: line.nullable(),
  danger: z.number(),
  said: z.array(line),
});

/** How far a scoring of all that is open is, and what it has gathered on its way. */
const rescoreRun = z.object({
  kind: z.enum(['deal', 'lead']),
  /** The last record that is scored; null: none of its kind is yet. */
  after: id.nullable(),
  risks: z.object({ worst: z.array(atRisk), amounts: z.array(z.tuple([line, counts])) }),
  /** By stage, how many answers came after so many days. */
  replies: z.array(z.tuple([line, counts])),
});
export type RescoreRun = z.infer<typeof rescoreRun>;

/** How far the scoring is that a former life of the background has begun; null where none is under way. */
export async function readRescoreRun(db: Database): Promise<RescoreRun | null> {
  return readable(rescoreRun, (await db.settings.get(KEY))?.value, 'settings.rescore');
}

/** Keeps how far it is, inside the transaction of what it has scored. */
export async function keepRescoreRun(db: Database, run: RescoreRun): Promise<void> {
  await db.settings.put({ key: KEY, value: run });
}

/** Forgets it: all is scored, or begins anew. */
export async function endRescoreRun(db: Database): Promise<void> {
  await db.settings.delete(KEY);
}
