import { z } from 'zod';
import { withLock } from '../../../utils/platform/locks';
import { readSession, removeSession, writeSession } from '../../../utils/platform/session-state';

/** A frame loads at once after its token was made; one that comes later is not ours to trust. */
const LIVES_MS = 5 * 60_000;
/** A page may fold and open its panel: a few tokens may be under way, the oldest gives way. */
const MOST_PER_TAB = 5;

const tokens = z.array(z.object({ token: z.string(), at: z.number() }));

const key = (tabId: number) => `tokens:${tabId}`;

async function readTokens(tabId: number): Promise<z.infer<typeof tokens>> {
  return tokens.safeParse(await readSession(key(tabId))).data ?? [];
}

/** A new token for one panel frame in this tab. */
export async function makeToken(tabId: number, now: string): Promise<string> {
  return withLock(`dealcue-tokens-${tabId}`, async () => {
    const token = crypto.randomUUID();
    const known = await readTokens(tabId);
    await writeSession(key(tabId), [...known, { token, at: Date.parse(now) }].slice(-MOST_PER_TAB));
    return token;
  });
}

/** Takes a token; true when it was made for this tab, not long ago, and never taken before. */
export async function spendToken(tabId: number, token: string, now: string): Promise<boolean> {
  return withLock(`dealcue-tokens-${tabId}`, async () => {
    const known = await readTokens(tabId);
    const found = known.find((made) => made.token === token);
    if (found === undefined) return false;
    await writeSession(
      key(tabId),
      known.filter((made) => made !== found),
    );
    return Date.parse(now) - found.at < LIVES_MS;
  });
}

/** Forgets the tokens of a closed tab. */
export function forgetTokens(tabId: number): Promise<void> {
  return removeSession([key(tabId)]);
}
