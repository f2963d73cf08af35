import { z } from 'zod';
import { isSameAddress } from '../../../utils/messages/site';
import { taughtField } from '../../../utils/model/site-rules';
import type { TaughtHere } from '../../../utils/model/teach';
import { readSession, removeSessionUnder, writeSession } from '../../../utils/platform/session-state';
import type { Page } from '../tab/pages';

/** How the reader names the hooks that somebody has taught. */
const TAUGHT = 'taught ';

const trial = z.object({ taughtOn: z.string().nullable(), triedOn: z.string().nullable() });
const TRIAL = 'trial:';
const key = (host: string) => `${TRIAL}${host}`;

/** From now on the next record of the host says how well what was taught is found there. */
export function awaitTrial(host: string, taughtOn: string | null): Promise<void> {
  return writeSession(key(host), { taughtOn, triedOn: null });
}

/** Forgets which hosts wait for that. */
export function forgetTrials(): Promise<void> {
  return removeSessionUnder(TRIAL);
}

/** Whether this is the first other record since something was taught. */
async function isTrial(host: string, url: string): Promise<boolean> {
  const { data } = trial.safeParse(await readSession(key(host)));
  if (!data || isSameAddress(data.taughtOn, url)) return false;
  if (data.triedOn === null) await writeSession(key(host), { ...data, triedOn: url });
  return data.triedOn === null || isSameAddress(data.triedOn, url);
}

/**
 * How well what was taught about a site is found on a record of it: said once where all of it is, on the next record;
 * always where something is missing. Undefined where there is nothing to say.
 */
export async function taughtHere({ health, url }: Page, host: string): Promise<TaughtHere | undefined> {
  const asked = Object.entries(health.hooks).flatMap(([hook, rank]) => {
    const { data: field } = taughtField.safeParse(hook.startsWith(TAUGHT) ? hook.slice(TAUGHT.length) : null);
    return field ? [{ field, isFound: rank !== null }] : [];
  });
  if (asked.length === 0) return undefined;
  const missing = asked.filter(({ isFound }) => !isFound).map(({ field }) => field);
  const isNews = await isTrial(host, url);
  if (missing.length === 0 && !isNews) return undefined;
  return { found: asked.length - missing.length, asked: asked.length, missing };
}
