import { momentAt } from '../../../utils/context/next-morning';
import { noticesOf } from '../../../utils/context/today/notices-of';
import { whenAllowed } from '../../../utils/context/today/quiet-hours';
import { addDays, makeCalendar } from '../../../utils/engine/calendar';
import { countDue } from '../../../utils/engine/today/count-due';
import type { Settings } from '../../../utils/model/settings';
import { setAlarm } from '../../../utils/platform/alarms';
import { setBadge } from '../../../utils/platform/badge';
import { withLock } from '../../../utils/platform/locks';
import { readSettings } from '../../../utils/store/settings';
import { forgetOldStanding } from '../../../utils/store/standing';
import type { Services } from '../services';
import { notifyDue } from './notify';
import { dayNow } from './read-day';

const DAY = 'day';
const DAY_LOCK = 'dealcue-day';
/** A day that cannot be read now is tried again by then: without an alarm it would never go on. */
const AGAIN_MS = 15 * 60_000;
/** More than this has no room on the button. */
const MOST_SHOWN = 99;
/** A quiet blue of our own: it stands on light and dark toolbars. */
const COLOURS = { ground: '#2754c5', ink: '#ffffff' };

type Now = Awaited<ReturnType<typeof dayNow>>;

async function showCount({ facts, at }: Now, { day }: Settings, { place }: Services): Promise<void> {
  const due = day.badge ? countDue(facts, makeCalendar(at, place)) : 0;
  await setBadge(due === 0 ? '' : due > MOST_SHOWN ? `${MOST_SHOWN}+` : String(due), COLOURS);
}

/** The next moment at which the day is another one: midnight, or when something comes due or may be spoken of. */
function nextTurn({ parts, at }: Now, { day }: Settings, { place }: Services): string {
  const midnight = momentAt(addDays(makeCalendar(at, place).today, 1), '00:00', place);
  const times = noticesOf(parts, at, place).flatMap((notice) => [
    notice.at,
    whenAllowed(notice.at, day, place) ?? midnight,
  ]);
  const ahead = [midnight, ...times].filter((time) => time > at);
  return ahead.sort()[0] ?? midnight;
}

/** Brings the number on the toolbar button up to date, and sees to it that the day goes on by itself. */
async function bringOn(services: Services, settings: Settings): Promise<Now> {
  const now = await dayNow(services);
  await showCount(now, settings, services);
  await setAlarm(DAY, nextTurn(now, settings, services));
  return now;
}

/** The same, one after the other. @param known the settings where they were read just now */
export async function planDay(services: Services, known?: Settings): Promise<void> {
  await withLock(DAY_LOCK, async () => bringOn(services, known ?? (await readSettings(services.db))));
}

/** Something has come due, or a new day begins: what is due is spoken of, and the number is brought up to date. */
export async function onDayAlarm(name: string, services: Services): Promise<void> {
  if (name !== DAY) return;
  const { db, now } = services;
  await setAlarm(DAY, new Date(Date.parse(now()) + AGAIN_MS).toISOString());
  await withLock(DAY_LOCK, async () => {
    const settings = await readSettings(db);
    const { parts } = await bringOn(services, settings);
    await notifyDue(parts, settings, services);
  });
  await forgetOldStanding(db, now());
}
