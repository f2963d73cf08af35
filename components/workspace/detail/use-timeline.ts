import { useDeferredValue, useState } from 'react';
import type { ActivityKind } from '../../../utils/model/activity';
import type { AboutKey } from '../../../utils/store/activity-about';
import type { Activity } from '../../../utils/store/entries';
import { db } from '../../../utils/store/open';
import { readTimeline } from '../../../utils/store/timeline';
import { useLive } from '../../hooks/use-live';

/** Entries that are shown at first, and how many each further press brings. */
const AT_FIRST = 50;
const MORE = 100;

/** Whom or what a timeline is about, and entries that belong to it without naming any of those. */
export interface TimelineOf {
  about: readonly AboutKey[];
  also: readonly string[];
}

interface Narrowing {
  kind: ActivityKind | null;
  words: string;
}

export interface Timeline {
  narrowing: Narrowing;
  isNarrow: boolean;
  /** Undefined until the first are read; while others are read, those before them. */
  entries: readonly Activity[] | undefined;
  /** What was asked for is still read. */
  isReading: boolean;
  isAll: boolean;
  narrow: (narrowing: Narrowing) => void;
  showMore: () => void;
}

const NOTHING: Narrowing = { kind: null, words: '' };

/** The newest entries of a timeline, narrowed by type and words, as many as are asked for. */
export function useTimeline(of: TimelineOf): Timeline {
  const [narrowing, setNarrowing] = useState(NOTHING);
  const [limit, setLimit] = useState(AT_FIRST);
  const { kind, words } = useDeferredValue(narrowing);
  // What it is about is made anew at each render: its text stands for it.
  const key = JSON.stringify([of, kind, words, limit]);
  const read = useLive(async () => {
    const kinds = kind === null ? [] : [kind];
    const [{ about, also }] = JSON.parse(key) as [TimelineOf];
    return { key, ...(await readTimeline(db(), { about, also, kinds, words, limit })) };
  }, [key]);
  return {
    narrowing,
    isNarrow: narrowing.kind !== null || narrowing.words.trim() !== '',
    entries: read?.entries,
    isReading: read?.key !== key || narrowing.words !== words,
    isAll: read?.isAll ?? true,
    narrow: (next) => {
      setNarrowing(next);
      setLimit(AT_FIRST);
    },
    showMore: () => setLimit(limit + MORE),
  };
}
