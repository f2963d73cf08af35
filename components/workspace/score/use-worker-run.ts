import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../../../utils/messages/send';
import { startWorker } from '../../../utils/platform/workers';
import { REGION } from '../format';
import type { ScoreAsked, ScoreTold } from './score-messages';

type Ask = ScoreAsked['ask'];

/** How far learning or scoring is; null while nothing runs, and while it is only looked whether anything is due. */
export type Running = { done: number; words: string } | null;

export interface Training {
  running: Running;
  /** How the last run ended, in words. */
  said: string | null;
  start: (ask: Ask) => void;
  /** Stops at once: nothing of what was learned was written yet, or all of it. */
  stop: () => void;
}

/** A worker at work; `writes` once it scores what is open. */
type Run = { own: Worker; ask: Ask; writes: boolean };

/** Panels look anew, and the background scores what is left. */
const tellChanged = () => void send('book/changed', {}).catch(() => undefined);

const countOf = (scored: number) => `${scored} open ${scored === 1 ? 'record is' : 'records are'} scored.`;

/** What is told at the end of a run. */
type Ended = Exclude<ScoreTold, { tell: 'progress' | 'kept' }>;

/** How a run ended, in words; null where there is nothing to say: nothing was due, or another window does it. */
function endWords(told: Ended, ask: Ask): string | null {
  if (told.tell === 'busy') return null;
  if (told.tell === 'failed') return `That did not work: ${told.message} The score is as it was.`;
  if (ask !== 'due') return `Done. ${countOf(told.scored)}`;
  if (told.learned) return `Learned anew by itself: more was closed. ${countOf(told.scored)}`;
  return told.scored > 0 ? countOf(told.scored) : null;
}

/** The worker; null where the browser starts none. */
function startedWorker(): Worker | null {
  try {
    return startWorker('/score-worker.js');
  } catch (error) {
    console.warn('The worker of the score does not start.', error);
    return null;
  }
}

/** Has the worker learn and score, one run at a time; it ends with the window. */
export function useWorkerRun(): Training {
  const [running, setRunning] = useState<Running>(null);
  const [said, setSaid] = useState<string | null>(null);
  const worker = useRef<Run | null>(null);

  const end = useCallback((words: string | null) => {
    worker.current?.own.terminate();
    worker.current = null;
    setRunning(null);
    if (words !== null) setSaid(words);
  }, []);
  useEffect(() => () => worker.current?.own.terminate(), []);

  const start = useCallback(
    (ask: Ask) => {
      // What somebody asks for goes before what is only due, and nothing before what somebody asked for; but what
      // scores by a choice that was changed since begins anew, be it at the end of a training.
      const isOld = worker.current?.ask === 'due' || (ask === 'rescore' && worker.current?.writes === true);
      if (worker.current !== null && (ask === 'due' || !isOld)) return;
      worker.current?.own.terminate();
      worker.current = null;
      const own = startedWorker();
      if (own === null) return end('The part that learns does not start. The score is as it was.');
      worker.current = { own, ask, writes: ask === 'rescore' };
      if (ask !== 'due') setSaid(null);
      setRunning(ask === 'due' ? null : { done: 0, words: 'Starting' });
      own.onmessage = ({ data }: MessageEvent<ScoreTold>) => {
        if (data.tell === 'progress') return setRunning({ done: data.done, words: data.words });
        if (data.tell === 'kept') {
          if (worker.current !== null) worker.current.writes = true;
          return;
        }
        end(endWords(data, ask));
        if (data.tell === 'done' && (data.learned || data.scored > 0)) tellChanged();
      };
      own.onerror = () => end('The part that learns has stopped. The score is as it was.');
      const asked: ScoreAsked = { ask, now: new Date().toISOString(), place: REGION };
      own.postMessage(asked);
    },
    [end],
  );

  const stop = () => {
    const writes = worker.current?.writes ?? false;
    end(writes ? 'Stopped. What is left is scored in the background.' : 'Stopped. The score is as it was.');
    if (writes) tellChanged();
  };
  return { running, said, start, stop };
}
