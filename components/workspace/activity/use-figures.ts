import { useEffect, useState } from 'react';
import { startWorker } from '../../../utils/platform/workers';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import type { TeamFigures } from '../../../utils/team/team-figures';
import type { Standing, TeamAsked, TeamTold } from '../data/team/team-messages';

export type Figures =
  | { state: 'counting'; words: string; share: number }
  | { state: 'counted'; figures: TeamFigures; standing: Standing }
  | { state: 'failed'; words: string };

const START: Figures = { state: 'counting', words: 'Checking the log', share: 0 };

/** What the activities of this browser come to, as far as a filter lets them through, counted by a worker. */
export function useFigures(filter: ActivityFilter): Figures {
  const [found, setFound] = useState<Figures>(START);
  const key = JSON.stringify(filter);
  // The filter is an object anew at each render: its key stands for it.
  useEffect(() => {
    setFound(START);
    const worker = startWorker('/team-worker.js');
    worker.onmessage = ({ data }: MessageEvent<TeamTold>) => {
      if (data.tell === 'progress') setFound({ state: 'counting', words: data.words, share: data.share });
      else if (data.tell === 'counted')
        setFound({ state: 'counted', figures: data.figures, standing: data.standing });
      else if (data.tell === 'failed') setFound({ state: 'failed', words: data.words });
    };
    worker.onerror = () =>
      setFound({ state: 'failed', words: 'The part that counts has stopped. Reload this page.' });
    worker.postMessage({
      ask: 'count',
      source: 'own',
      filter: JSON.parse(key),
      checks: true,
    } satisfies TeamAsked);
    return () => worker.terminate();
  }, [key]);
  return found;
}
