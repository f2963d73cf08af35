import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { db } from '../../../utils/store/open';
import { closedCounts } from '../../../utils/store/score/score-models';
import { useLive } from '../../hooks/use-live';
import { type Training, useWorkerRun } from './use-worker-run';

/** An import changes the book for minutes: what is due is asked once it has come to rest. */
const REST_MS = 3_000;

const TrainingContext = createContext<Training | null>(null);

/** What tells that something may be due: how many records are open, and how many were closed. */
async function readMark(): Promise<string> {
  const counts = await Promise.all([
    closedCounts(db(), 'deal'),
    closedCounts(db(), 'lead'),
    db().deals.where('status').equals('open').count(),
    db().leads.where('status').equals('open').count(),
  ]);
  return counts.flat().join(' ');
}

/** Has done what is due whenever the book has changed and rests: once for each change. */
function useWhatIsDue({ running, start }: Training): void {
  const mark = useLive(readMark, []);
  const asked = useRef<string | null>(null);
  const isFree = running === null;
  useEffect(() => {
    if (mark === undefined || mark === asked.current || !isFree) return;
    const timer = setTimeout(() => {
      asked.current = mark;
      start('due');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [mark, isFree, start]);
}

/** Learns and scores for the whole workspace: by itself when that is due, and on whatever page it was asked for. */
export function TrainingProvider({ children }: { children: ReactNode }) {
  const training = useWorkerRun();
  useWhatIsDue(training);
  return <TrainingContext value={training}>{children}</TrainingContext>;
}

/** The learning and scoring of this window. */
export function useTraining(): Training {
  const training = useContext(TrainingContext);
  if (training === null) throw new Error('No TrainingProvider stands around this.');
  return training;
}
