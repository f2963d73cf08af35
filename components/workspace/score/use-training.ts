import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../../../utils/messages/send';
import { startWorker } from '../../../utils/platform/workers';
import { REGION } from '../format';
import type { ScoreAsked, ScoreTold } from './score-messages';

/** How far learning or scoring is; null while nothing runs. */
export type Running = { done: number; words: string } | null;

export interface Training {
  running: Running;
  /** How the last run ended, in words. */
  said: string | null;
  start: (ask: ScoreAsked['ask']) => void;
  /** Stops at once; nothing was written but scores that were done. */
  stop: () => void;
}

/** Has the worker learn and score, one run at a time; it ends with the page. */
export function useTraining(): Training {
  const [running, setRunning] = useState<Running>(null);
  const [said, setSaid] = useState<string | null>(null);
  const worker = useRef<Worker | null>(null);

  const end = useCallback((words: string | null) => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(null);
    setSaid(words);
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  const start = useCallback(
    (ask: ScoreAsked['ask']) => {
      if (worker.current !== null) return;
      const own = startWorker('/score-worker.js');
      worker.current = own;
      setSaid(null);
      setRunning({ done: 0, words: 'Starting' });
      own.onmessage = ({ data }: MessageEvent<ScoreTold>) => {
        if (data.tell === 'progress') return setRunning({ done: data.done, words: data.words });
        if (data.tell === 'failed') return end(`That did not work: ${data.message} The score is as it was.`);
        end(`Done. ${data.scored} open records are scored.`);
        void send('book/changed', {}).catch(() => undefined);
      };
      own.onerror = () => end('The part that learns has stopped. The score is as it was.');
      const asked: ScoreAsked = { ask, now: new Date().toISOString(), place: REGION };
      own.postMessage(asked);
    },
    [end],
  );
  return { running, said, start, stop: () => end('Stopped. The score is as it was.') };
}
