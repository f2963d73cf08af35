import type { ScriptLife } from '../../utils/in-page/script-context';
import { RefusedError, send } from '../../utils/messages/send';
import { patternOf } from '../../utils/messages/site';
import type { SitesRevoked, SiteTaught } from '../../utils/messages/to-content';
import type { SiteRules } from '../../utils/model/site-rules';
import { onBackgroundMessage } from '../../utils/platform/runtime';

/** Leave to read this page: how, and for how long. */
type Permit = {
  life: ScriptLife;
  /** What was taught about this host so far. */
  rules(): SiteRules | null;
  /** Calls back when that has changed. */
  onTaught(hear: () => void): void;
};

/** True when the background says that the site of this page was taken back. */
function tellsOfUs(message: unknown, pattern: string): boolean {
  const { name, patterns } = (message ?? {}) as Partial<SitesRevoked>;
  return name === 'site/revoked' && Array.isArray(patterns) && patterns.includes(pattern);
}

/** True when the background says that something was taught about this host. */
function tellsOfTeaching(message: unknown): boolean {
  return ((message ?? {}) as Partial<SiteTaught>).name === 'site/taught';
}

/** What was taught about this host; `revoked` where the page may not be read any more. */
async function askRules(): Promise<SiteRules | null | 'revoked'> {
  try {
    return (await send('site/rules', {})).rules;
  } catch (error) {
    // Any other refusal is the store's, or a moment's: labels are read without rules too.
    return error instanceof RefusedError && error.refusal.refused === 'wrong-sender' ? 'revoked' : null;
  }
}

/**
 * Asks whether this page may be read, and how. The browser lets a script go on when its site is taken back: it ends
 * itself when it is told so. A page that was asleep in the browser's memory at that moment asks when it is back.
 */
export async function askPermit(ctx: ScriptLife, view: Window): Promise<Permit | null> {
  const end = new AbortController();
  const signal = AbortSignal.any([ctx.signal, end.signal]);
  const life: ScriptLife = {
    signal,
    get isInvalid() {
      return ctx.isInvalid || signal.aborted;
    },
  };
  const pattern = patternOf(new URL(view.location.href));
  let rules: SiteRules | null = null;
  let hear: () => void = () => undefined;
  const ask = async () => {
    const answer = await askRules();
    if (answer === 'revoked') end.abort();
    else rules = answer;
  };
  const stop = onBackgroundMessage((message) => {
    if (tellsOfUs(message, pattern)) end.abort();
    if (tellsOfTeaching(message)) void ask().then(() => hear());
  });
  signal.addEventListener('abort', stop, { once: true });
  view.addEventListener('pageshow', ({ persisted }) => persisted && void ask(), { signal });
  await ask();
  if (signal.aborted) return null;
  return {
    life,
    rules: () => rules,
    onTaught(listener) {
      hear = listener;
    },
  };
}
