import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../../../../utils/messages/send';
import { startWorker } from '../../../../utils/platform/workers';
import { showNumber } from '../../format';
import type { BackupAsked, BackupTold, Outlook } from './backup-messages';

/** How far bringing a backup back is. */
export type Restoring =
  | { is: 'idle'; said: { ok: boolean; words: string } | null }
  | { is: 'running'; words: string; share: number | null }
  | { is: 'sealed'; isWrong: boolean }
  | { is: 'looked'; mine: Outlook; theirs: Outlook };

const DIED =
  'The part that restores has stopped. What was restored so far stays and is whole: restore the same file again.';

const many = (count: number, one: string, more: string) => `${showNumber(count)} ${count === 1 ? one : more}`;

function wordsOf({ fresh, changed, entries }: Extract<BackupTold, { tell: 'restored' }>): string {
  if (fresh + changed + entries === 0) return 'Nothing was to restore: all of it is here.';
  return `Restored: ${many(fresh, 'new row', 'new rows')}, ${many(changed, 'newer one', 'newer ones')}, ${many(entries, 'entry of the log', 'entries of the log')}.`;
}

/**
 * Looks at backups and brings them back by a worker that ends with the page.
 * @param first a file that is looked at as soon as the page is there; null where none is chosen yet
 */
export function useRestore(first: File | null) {
  const [state, setState] = useState<Restoring>({ is: 'idle', said: null });
  const worker = useRef<Worker | null>(null);
  const file = useRef<File | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  const end = useCallback((ok: boolean, words: string | null) => {
    worker.current?.terminate();
    worker.current = null;
    setState({ is: 'idle', said: words === null ? null : { ok, words } });
  }, []);

  const hear = useCallback(
    ({ data }: MessageEvent<BackupTold>) => {
      if (data.tell === 'progress') setState({ is: 'running', words: data.words, share: data.share });
      else if (data.tell === 'sealed') setState({ is: 'sealed', isWrong: data.isWrong });
      else if (data.tell === 'looked') setState({ is: 'looked', mine: data.mine, theirs: data.theirs });
      else if (data.tell === 'failed') end(false, data.words);
      else if (data.tell === 'restored') {
        end(true, wordsOf(data));
        void send('backup/restored', {}).catch(() => undefined);
      }
    },
    [end],
  );

  const ask = useCallback(
    (asked: BackupAsked) => {
      if (worker.current === null) {
        const own = startWorker('/backup-worker.js');
        own.onmessage = hear;
        own.onerror = () => end(false, DIED);
        worker.current = own;
      }
      setState({ is: 'running', words: 'Reading the file', share: null });
      worker.current.postMessage(asked);
    },
    [hear, end],
  );

  const choose = useCallback(
    (chosen: File) => {
      file.current = chosen;
      ask({ ask: 'look', file: chosen, passphrase: null });
    },
    [ask],
  );
  useEffect(() => {
    if (first !== null) choose(first);
  }, [first, choose]);

  return {
    state,
    choose,
    open: (passphrase: string) => {
      if (file.current !== null) ask({ ask: 'look', file: file.current, passphrase });
    },
    restore: (isMine: boolean) => ask({ ask: 'restore', isMine, now: new Date().toISOString() }),
    leave: () => end(true, null),
  };
}
