import { useCallback, useEffect, useRef, useState } from 'react';
import { db } from '../../../../utils/store/open';
import { useLive } from '../../../hooks/use-live';
import { useToday } from '../../../hooks/use-today';
import { REGION } from '../../format';
import { askSurvey } from './ask-survey';
import type { Survey } from './survey-messages';

/** An import changes the book many times a second: the survey waits until it has let go for a moment. */
const REST_MS = 300;

/** Something that is another when records came, went or changed, and is read in a moment. */
async function bookState(): Promise<string> {
  const tables = [db().deals, db().leads, db().contacts, db().accounts, db().tasks, db().headers, db().pairs];
  const [counts, deal, lead] = await Promise.all([
    Promise.all(tables.map((table) => table.count())),
    db().deals.orderBy('updatedAt').reverse().limit(1).keys(),
    db().leads.orderBy('updatedAt').reverse().limit(1).keys(),
  ]);
  return [...counts, ...deal, ...lead].join(' ');
}

/**
 * Every open deal and lead with its faults, looked over anew when the book has changed; undefined until the first
 * time. While it is looked over anew what was found before stays. `again` is for changes that it cannot see.
 * @param isHeld while true nothing is looked over: the list must not change under somebody who mends it
 * @throws while drawing, where the database fails.
 */
export function useSurvey(isHeld: boolean): { survey: Survey | undefined; again: () => void } {
  const today = useToday();
  const state = useLive(bookState, []);
  const [tick, setTick] = useState(0);
  const [found, setFound] = useState<{ survey?: Survey; failure?: unknown }>({});
  const running = useRef(Promise.resolve());
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of state or tick is what asks for a new survey.
  useEffect(() => {
    if (state === undefined || isHeld) return;
    let isOld = false;
    const look = async () => {
      if (isOld) return;
      isFirst.current = false;
      try {
        // Also where the book has moved on since: while it goes on moving, this is the newest there is.
        setFound({ survey: await askSurvey({ now: new Date().toISOString(), today, place: REGION }) });
      } catch (failure) {
        setFound({ failure });
      }
    };
    // One at a time: two would slow each other down, and only the last one counts.
    const start = () => {
      running.current = running.current.then(look);
    };
    const timer = setTimeout(start, isFirst.current ? 0 : REST_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [state, tick, today, isHeld]);

  const again = useCallback(() => setTick((before) => before + 1), []);
  if (found.failure !== undefined) throw found.failure;
  return { survey: found.survey, again };
}
