import { z } from 'zod';
import { withLock } from '../platform/locks';
import { readSession, writeSession } from '../platform/session-state';
import type { Refusal } from './protocol';

const KEY = 'refusals';

const refusals = z.object({ refused: z.record(z.string(), z.number().int()), since: z.string().nullable() });
type Refusals = z.infer<typeof refusals>;

/** How many messages were refused since the browser started, by reason; `since` is the first one's moment. */
export async function readRefusals(): Promise<Refusals> {
  return refusals.safeParse(await readSession(KEY)).data ?? { refused: {}, since: null };
}

/** Counts one refusal. What was in the message is not kept. */
export async function countRefusal(reason: Refusal['refused'], now: string): Promise<void> {
  await withLock('dealcue-refusals', async () => {
    const { refused, since } = await readRefusals();
    const next = { ...refused, [reason]: (refused[reason] ?? 0) + 1 };
    await writeSession(KEY, { refused: next, since: since ?? now });
  });
}
