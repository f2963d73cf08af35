import { type DayParts, dayFacts } from '../../../utils/context/today/day-facts';
import { addDays, addWorkingDays, makeCalendar } from '../../../utils/engine/calendar';
import type { DayFact } from '../../../utils/engine/today/day-fact';
import { readDay } from '../../../utils/store/day/read-day';
import type { Services } from '../services';

/** What the store holds of the rep's day, and the facts that it comes to. */
export async function dayNow({ db, now, place }: Services): Promise<{
  parts: DayParts;
  facts: DayFact[];
  at: string;
}> {
  const at = now();
  const { today, ours } = makeCalendar(at, place);
  const end = addDays(addWorkingDays(today, 1, ours), 2);
  const parts = await readDay(db, { now: at, yesterday: addDays(today, -1), end });
  return { parts, facts: dayFacts(parts, at, place), at };
}
