import { useEffect } from 'react';
import type { Target } from '../../utils/model/panel-view';
import { useDesk } from './desk';

/** How long a step must be in plain sight to count as seen, and how often that is looked at (milliseconds). */
const SEEN_AFTER = 2_000;
const LOOK_EVERY = 500;

/** Tells the background, once, that a step on a record was seen; one that flits by was not. */
export function useStepSeen(key: string, target: Target | null): void {
  const {
    ask,
    isSeen,
    saver: { again },
  } = useDesk();
  const isKept = target !== null;
  useEffect(() => {
    if (!isKept) return;
    let inSight = 0;
    const timer = setInterval(() => {
      inSight = isSeen() && document.visibilityState === 'visible' ? inSight + LOOK_EVERY : 0;
      if (inSight < SEEN_AFTER) return;
      clearInterval(timer);
      // Merely a figure: where it fails nothing is lost that the rep would miss.
      void again((version) => ask('suggestion/seen', { version, key })).catch(() => undefined);
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [again, ask, isSeen, key, isKept]);
}
