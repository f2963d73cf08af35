import type { DayParts } from '../../../utils/context/today/day-facts';
import { type Notice, noticesOf } from '../../../utils/context/today/notices-of';
import { whenAllowed } from '../../../utils/context/today/quiet-hours';
import { makeCalendar } from '../../../utils/engine/calendar';
import type { Place } from '../../../utils/engine/place';
import type { DaySettings, Settings } from '../../../utils/model/settings';
import { canNotify, showNotification } from '../../../utils/platform/notifications';
import { takeNotice } from '../../../utils/store/day/notices';
import type { Services } from '../services';

export const MOST_A_DAY = 5;
/** What could have been spoken of so long ago stands in Today; to speak of it now would be noise. */
const STALE_MS = 12 * 60 * 60_000;

/** Whether it is this notice's time. */
function isDue({ at, until }: Notice, now: string, day: DaySettings, place: Place): boolean {
  const allowed = whenAllowed(at, day, place);
  if (allowed === null || allowed > now || Date.parse(now) - Date.parse(allowed) > STALE_MS) return false;
  return until === null || now < until;
}

/**
 * Speaks of what has come due, where the rep wants that and the browser lets us: once each, at most five a day, not in
 * quiet hours. What is one too many stands in Today.
 */
export async function notifyDue(
  parts: DayParts,
  { day }: Settings,
  { db, now, place }: Services,
): Promise<void> {
  if (!day.notify || !(await canNotify())) return;
  const at = now();
  const { today } = makeCalendar(at, place);
  const due = noticesOf(parts, at, place).filter((notice) => isDue(notice, at, day, place));
  for (const notice of due) {
    const mark = { key: notice.key, at: notice.at, today };
    if (await takeNotice(db, mark, MOST_A_DAY)) {
      await showNotification(`${notice.key}@${notice.at}`, { title: notice.title, message: notice.words });
    }
  }
}
