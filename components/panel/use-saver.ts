import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { RefusedError } from '../../utils/messages/send';
import type { Identity } from '../../utils/model/settings';
import type { Ask } from '../hooks/panel-link';

/** Why a click did not count. */
export const UNSEEN = 'The panel had only just come into view, or was covered. Click once more to save.';

/** Something that writes. `where` is the part of the panel that shows its error, `what` names it in words. */
export type Job = { where: string; what: string; run: (version: string) => Promise<unknown> };
export type Failure = { job: Job; words: string };

export type Saver = {
  save: (job: Job) => Promise<void>;
  busy: boolean;
  /** The job that waits until the rep has said who they are. */
  unsigned: Job | null;
  failure: Failure | null;
  /** Runs something with the version that is on screen by then: the way back of what was just done. */
  again: <T>(run: (version: string) => Promise<T>) => Promise<T>;
  /** Sets who the rep is and goes on with the job that waited. */
  sign: (identity: Identity) => Promise<void>;
  dismiss: () => void;
};

type Options = {
  ask: Ask;
  identity: Identity | null;
  /** Names page and record on screen now. */
  version: string | null;
  /** What is on screen, so that an error does not stay over another record. */
  subject: string;
  isSeen: () => boolean;
};

/** What went wrong, for a person. */
export function wordsOf(error: unknown): string {
  return error instanceof RefusedError
    ? error.refusal.words
    : 'The extension could not be reached. Try again.';
}

/**
 * Runs what writes: one at a time, only from a panel that is in plain sight, and only after the rep has said
 * once who they are. A failure is kept with its job, so that it can be shown where it happened and tried again.
 */
export function useSaver({ ask, identity, version, subject, isSeen }: Options): Saver {
  const [busy, setBusy] = useState(false);
  const [unsigned, setUnsigned] = useState<Job | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  const current = useRef(version);
  current.current = version;

  const dismiss = useCallback(() => {
    setUnsigned(null);
    setFailure(null);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject clears what was said of the last.
  useEffect(dismiss, [subject]);

  const run = useCallback(async (job: Job) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await job.run(current.current ?? '');
      setFailure(null);
    } catch (error) {
      setFailure({ job, words: wordsOf(error) });
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);

  const save = useCallback(
    async (job: Job) => {
      if (!isSeen()) setFailure({ job, words: UNSEEN });
      else if (!identity) setUnsigned(job);
      else await run(job);
    },
    [identity, isSeen, run],
  );

  const again = useCallback(<T>(run: (version: string) => Promise<T>) => run(current.current ?? ''), []);

  const sign = useCallback(
    async (next: Identity) => {
      const job = unsigned;
      if (!job) return;
      await run({
        ...job,
        run: async (version) => {
          await ask('identity/set', next);
          setUnsigned(null);
          await job.run(version);
        },
      });
    },
    [ask, run, unsigned],
  );

  return useMemo(
    () => ({ save, again, busy, unsigned, failure, sign, dismiss }),
    [save, again, busy, unsigned, failure, sign, dismiss],
  );
}
