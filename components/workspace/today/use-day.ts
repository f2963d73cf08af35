import { useEffect, useState } from 'react';
import { dayFacts } from '../../../utils/context/today/day-facts';
import { addDays, addWorkingDays, makeCalendar } from '../../../utils/engine/calendar';
import { type DayPlan, orderDay } from '../../../utils/engine/today/order-day';
import { readNotices } from '../../../utils/store/day/notices';
import { readDay } from '../../../utils/store/day/read-day';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';
import { REGION } from '../format';

const MINUTE_MS = 60_000;

/** The briefing as it is at this moment, and how many things were due today of which nobody was notified. */
export type Day = { plan: DayPlan; now: string; held: number };

/** A clock that goes on by minutes: what comes due comes up by itself. */
function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

async function readPlan(minute: string): Promise<Day> {
  const now = new Date(Math.max(Date.now(), Date.parse(minute))).toISOString();
  const calendar = makeCalendar(now, REGION);
  const { today, ours } = calendar;
  const end = addDays(addWorkingDays(today, 1, ours), 2);
  const [parts, { held }] = await Promise.all([
    readDay(db(), { now, yesterday: addDays(today, -1), end }),
    readNotices(db(), today),
  ]);
  return { plan: orderDay(dayFacts(parts, now, REGION), calendar), now, held };
}

/** The day's briefing, kept current; undefined until it is there. */
export function useDay(): Day | undefined {
  const minute = useMinute();
  return useLive(() => readPlan(minute), [minute]);
}
