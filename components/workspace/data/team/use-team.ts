import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FileReport } from '../../../../utils/log/merge/report';
import { startWorker } from '../../../../utils/platform/workers';
import type { TeamFigures } from '../../../../utils/team/team-figures';
import { TIME_ZONE } from '../../format';
import type { Span, TeamAsked, TeamTold } from './team-messages';

export interface TeamState {
  /** What is under way; null while nothing is. */
  progress: { words: string; share: number } | null;
  /** What became of the files that were dropped last. */
  files: { name: string; report: FileReport }[];
  figures: TeamFigures | null;
  failed: string | null;
}

const NOTHING: TeamState = { progress: null, files: [], figures: null, failed: null };
const DIED =
  'The part that rolls files up has stopped. Reload this page and drop them again: none is taken twice.';

function after(state: TeamState, told: TeamTold): TeamState {
  if (told.tell === 'progress') return { ...state, progress: told, failed: null };
  if (told.tell === 'taken') return { ...state, progress: null, files: told.files };
  if (told.tell === 'counted') return { ...state, progress: null, figures: told.figures };
  if (told.tell === 'forgotten') return NOTHING;
  return { ...state, progress: null, failed: told.words };
}

const countOf = (filter: Span): TeamAsked => ({
  ...{ ask: 'count', source: 'team', filter },
  ...{ checks: false, timeZone: TIME_ZONE },
});

/** The team's files and figures; the worker behind them ends with the page. */
export function useTeam(span: Span) {
  const [state, setState] = useState<TeamState>(NOTHING);
  const worker = useRef<Worker | null>(null);
  const wanted = useRef(span);
  wanted.current = span;

  const ask = useCallback((asked: TeamAsked) => worker.current?.postMessage(asked), []);
  // Before the page can be touched: files dropped on a page without its worker would be lost without a word.
  useLayoutEffect(() => {
    const own = startWorker('/team-worker.js');
    worker.current = own;
    own.onmessage = ({ data }: MessageEvent<TeamTold>) => {
      setState((before) => after(before, data));
      // Figures follow the files; those that a later choice has overtaken are counted anew by that choice.
      if (data.tell === 'taken' || data.tell === 'forgotten') own.postMessage(countOf(wanted.current));
    };
    own.onerror = () => setState({ ...NOTHING, failed: DIED });
    return () => own.terminate();
  }, []);
  const { from, to } = span;
  useEffect(() => ask(countOf({ from, to })), [ask, from, to]);

  return { state, ask };
}
