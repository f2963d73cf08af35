import { useEffect, useRef, useState } from 'react';
import { startWorker } from '../../../utils/platform/workers';
import { headsOf } from '../../../utils/store/activity-export';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import type { EntryKey } from '../../../utils/store/database';
import type { TeamFigures } from '../../../utils/team/team-figures';
import { useLive } from '../../hooks/use-live';
import type { Standing, TeamAsked, TeamTold } from '../data/team/team-messages';
import type { ExportSource } from '../files/export-messages';
import { TIME_ZONE } from '../format';
import { logOf } from './log-of';

export type Figures =
  | { state: 'counting'; words: string; share: number }
  | { state: 'counted'; figures: TeamFigures; standing: Standing; keys: EntryKey[] | null }
  | { state: 'failed'; words: string };

interface Asked {
  source: ExportSource;
  filter: ActivityFilter;
  /** Whether the chains are checked as well. */
  checks: boolean;
  /** Nothing is counted where nobody looks. */
  isOn: boolean;
}

/** What is typed comes letter by letter: each would begin to count anew. */
const REST_MS = 150;
const START: Figures = { state: 'counting', words: 'Counting', share: 0 };
const DIED = 'The part that counts has stopped. Reload this page.';

const standOf = (told: Extract<TeamTold, { tell: 'progress' | 'counted' | 'failed' }>): Figures => {
  if (told.tell === 'progress') return { state: 'counting', words: told.words, share: told.share };
  if (told.tell === 'failed') return { state: 'failed', words: told.words };
  return { state: 'counted', figures: told.figures, standing: told.standing, keys: told.keys };
};

/**
 * What the entries of a log come to, as far as a filter lets them through, counted by a worker of their own. Another
 * filter ends it; what is logged meanwhile is counted once it is done, and until then the figures stay as they are.
 */
export function useFigures({ source, filter, checks, isOn }: Asked): Figures {
  const count = JSON.stringify([source, filter, checks]);
  const heads = useLive(async () => JSON.stringify(await headsOf(logOf(source))), [source]);
  const [found, setFound] = useState<{ count: string; heads: string; stand: Figures } | null>(null);
  const run = useRef<{ count: string; end: () => void } | null>(null);

  useEffect(() => {
    if (run.current !== null && (run.current.count !== count || !isOn)) run.current.end();
    const isCurrent = found?.count === count && found.heads === heads;
    if (!isOn || heads === undefined || run.current !== null || isCurrent) return;
    const [asked, filtered, checked] = JSON.parse(count) as [ExportSource, ActivityFilter, boolean];
    const stop = { worker: undefined as Worker | undefined };
    const end = () => {
      clearTimeout(timer);
      stop.worker?.terminate();
      run.current = null;
    };
    const hear = (stand: Figures) => {
      if (stand.state !== 'counting') end();
      setFound((before) => {
        // Figures of a moment ago are better than none.
        const isOlder = before?.count === count && before.stand.state === 'counted';
        return stand.state === 'counting' && isOlder ? before : { count, heads, stand };
      });
    };
    const timer = setTimeout(() => {
      const worker = startWorker('/team-worker.js');
      stop.worker = worker;
      worker.onmessage = ({ data }: MessageEvent<TeamTold>) => {
        if (data.tell === 'progress' || data.tell === 'counted' || data.tell === 'failed')
          hear(standOf(data));
      };
      worker.onerror = () => hear({ state: 'failed', words: DIED });
      worker.postMessage({
        ...{ ask: 'count', source: asked, filter: filtered, checks: checked },
        timeZone: TIME_ZONE,
      } satisfies TeamAsked);
    }, REST_MS);
    run.current = { count, end };
  }, [count, heads, found, isOn]);
  useEffect(() => () => run.current?.end(), []);

  return found?.count === count ? found.stand : START;
}
