import { useCallback, useEffect, useRef, useState } from 'react';
import { exportedFile } from '../../../utils/platform/export-place';
import { startWorker } from '../../../utils/platform/workers';
import { saveFile } from '../../hooks/save-file';
import type { ExportAsked, ExportTold } from './export-messages';

/** How far a file is; `share` is null while that cannot be told. */
export type ExportRun = { words: 'Checking the log' | 'Writing'; rows: number; share: number | null };

/** How a file ended. */
export type Ended = { rows: number; hash: string };

const STOPPED = 'Stopped. Nothing was saved.';
const DIED = 'The part that writes files has stopped. Nothing was saved.';

type Ask = Extract<ExportAsked, { ask: 'write' }>;

async function handOver(name: string): Promise<void> {
  const file = await exportedFile(name);
  if (file === null) throw new Error('The file is gone: another window wrote one. Export it again.');
  saveFile(file, name);
}

/** Writes files by a worker, one at a time. `onDone` is told once one was handed to the browser's download. */
export function useExport(onDone: (asked: Ask, ended: Ended) => Promise<string>) {
  const [run, setRun] = useState<ExportRun | null>(null);
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  const end = useCallback((ok: boolean, words: string) => {
    worker.current?.terminate();
    worker.current = null;
    setRun(null);
    setSaid({ ok, words });
  }, []);

  const start = useCallback(
    (asked: Ask) => {
      if (worker.current !== null) return;
      setSaid(null);
      setRun({ words: 'Checking the log', rows: 0, share: null });
      const own = startWorker('/export-worker.js');
      worker.current = own;
      own.onmessage = async ({ data }: MessageEvent<ExportTold>) => {
        if (data.tell === 'progress')
          setRun({ words: 'Writing', rows: data.rows, share: data.of === 0 ? 1 : data.rows / data.of });
        else if (data.tell === 'cancelled') end(true, STOPPED);
        else if (data.tell === 'failed') end(false, data.words);
        else if (data.tell === 'done') {
          try {
            await handOver(asked.name);
            end(true, await onDone(asked, data));
          } catch (error) {
            end(false, error instanceof Error ? error.message : String(error));
          }
        }
      };
      own.onerror = () => end(false, DIED);
      own.postMessage(asked);
    },
    [end, onDone],
  );
  const stop = useCallback(() => worker.current?.postMessage({ ask: 'cancel' } satisfies ExportAsked), []);

  return { run, said, start, stop };
}
