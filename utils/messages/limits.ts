import { z } from 'zod';
import { withLock } from '../platform/locks';
import { readSession, removeSession, writeSession } from '../platform/session-state';
import { Refused } from './refusal';

/** How many messages of one name a tab may send in a window of time. */
const MOST = 20;
const WINDOW_MS = 10_000;

/** Characters that one message may carry in all: a thread of 40 messages of 60 kB twice over. */
const MOST_CHARACTERS = 5_000_000;
/** Values that one message may carry: a reading of 1,000 messages with their recipients stays far below. */
const MOST_VALUES = 200_000;

const rates = z.record(z.string(), z.object({ since: z.number(), count: z.number() }));

function rateKey(tabId: number): string {
  return `rate:${tabId}`;
}

/**
 * Counts a message of a tab.
 * @throws Refused `too-many` when the tab has sent 20 of this name within 10 seconds.
 */
export async function countMessage(tabId: number, name: string, now: number): Promise<void> {
  await withLock(`dealcue-rate-${tabId}`, async () => {
    const known = rates.safeParse(await readSession(rateKey(tabId))).data ?? {};
    const last = known[name];
    const fresh = last === undefined || now - last.since >= WINDOW_MS || now < last.since;
    const next = fresh ? { since: now, count: 1 } : { since: last.since, count: last.count + 1 };
    if (next.count > MOST) throw new Refused('too-many');
    await writeSession(rateKey(tabId), { ...known, [name]: next });
  });
}

/** Forgets how much a closed tab has sent. */
export function forgetRate(tabId: number): Promise<void> {
  return removeSession([rateKey(tabId)]);
}

/**
 * Looks over a message before any schema does, and stops as soon as it is known to be too big.
 * @throws Refused `too-many`.
 */
export function checkSize(payload: unknown): void {
  const left: unknown[] = [payload];
  let characters = 0;
  let values = 0;
  while (left.length > 0) {
    const value = left.pop();
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (characters > MOST_CHARACTERS || values > MOST_VALUES) throw new Refused('too-many');
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        characters += key.length;
        left.push(inner);
      }
    }
  }
}
