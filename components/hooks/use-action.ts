import { useCallback, useState } from 'react';

const UNREACHED = 'That did not work: the extension gave no answer. Reload this page and try again.';

/** What a press on a button leads to: a line that says how it went, and whether it is still under way. */
export interface Action {
  busy: boolean;
  /** Null while nothing was done yet. */
  said: { ok: boolean; words: string } | null;
  /** Runs a step; what it resolves with is said, and why it failed is too. Resolves with whether it went well. */
  run: (step: () => Promise<string>) => Promise<boolean>;
  clear: () => void;
}

/** Gives a component one action with its state, so that no failure stays unseen and none is sent twice. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Action['said']>(null);

  const run = useCallback(async (step: () => Promise<string>) => {
    setBusy(true);
    setSaid(null);
    try {
      setSaid({ ok: true, words: await step() });
      return true;
    } catch (error) {
      const words = error instanceof Error && error.name === 'RefusedError' ? error.message : UNREACHED;
      setSaid({ ok: false, words });
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setSaid(null), []);

  return { busy, said, run, clear };
}
