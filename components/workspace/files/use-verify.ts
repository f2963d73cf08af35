import { useCallback, useEffect, useRef, useState } from 'react';
import { startWorker } from '../../../utils/platform/workers';
import type { LogCheck } from '../../../utils/store/log-parts';
import type { CheckedChain, VerifyAsked, VerifyTold } from './verify-messages';

/** What a check of the log is at. */
export type Verifying =
  | { is: 'idle'; said: string | null }
  | { is: 'running'; done: number; of: number }
  | { is: 'ended'; check: LogCheck; chains: CheckedChain[] };

const DIED = 'The part that checks the log has stopped. Nothing was checked.';

/** Has a worker check the log. It writes nothing: it may be stopped at any time, and ends with the window. */
export function useVerify() {
  const [state, setState] = useState<Verifying>({ is: 'idle', said: null });
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  const end = useCallback((next: Verifying) => {
    worker.current?.terminate();
    worker.current = null;
    setState(next);
  }, []);

  const start = useCallback(() => {
    if (worker.current !== null) return;
    const own = startWorker('/verify-worker.js');
    worker.current = own;
    setState({ is: 'running', done: 0, of: 0 });
    own.onmessage = ({ data }: MessageEvent<VerifyTold>) => {
      if (data.tell === 'progress') setState({ is: 'running', done: data.done, of: data.of });
      else if (data.tell === 'done') end({ is: 'ended', check: data.check, chains: data.chains });
      else end({ is: 'idle', said: data.words });
    };
    own.onerror = () => end({ is: 'idle', said: DIED });
    own.postMessage({ now: new Date().toISOString() } satisfies VerifyAsked);
  }, [end]);
  const stop = useCallback(
    () => end({ is: 'idle', said: 'Stopped. What was not reached is not checked.' }),
    [end],
  );

  return { state, start, stop };
}
