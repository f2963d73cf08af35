import { useEffect } from 'react';
import { replaceHash } from '../../hooks/use-hash';
import { useDay } from './use-day';

/** Where the workspace begins: with the day, where it holds something, else with the deals. */
export function StartPage() {
  const day = useDay();
  useEffect(() => {
    if (day !== undefined) replaceHash(day.plan.items.length > 0 ? '#/today' : '#/deals');
  }, [day]);
  return null;
}
