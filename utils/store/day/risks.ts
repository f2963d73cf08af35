import { z } from 'zod';
import { id, line } from '../../model/values';
import type { Database } from '../database';
import { readable } from '../readable';

const KEY = 'risks';
const risks = z.array(z.object({ id, said: z.array(line).max(5) })).max(20);

/** A deal that is at risk, and what speaks against it, in words. */
export type KeptRisk = z.infer<typeof risks>[number];

/** The deals that were most at risk when all that is open was scored last, the worst first. */
export async function readRisks(db: Database): Promise<KeptRisk[]> {
  return readable(risks, (await db.settings.get(KEY))?.value, 'settings.risks') ?? [];
}

/** Keeps which deals are most at risk; of one that was deleted meanwhile nothing. */
export async function keepRisks(db: Database, value: KeptRisk[]): Promise<void> {
  await db.transaction('rw', db.settings, db.deals, async () => {
    const there = await db.deals.bulkGet(value.map(({ id }) => id));
    const held = value.filter((_risk, place) => there[place] !== undefined);
    await db.settings.put({ key: KEY, value: risks.parse(held) });
  });
}
