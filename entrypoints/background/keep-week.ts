import { weekOf } from '../../utils/context/hygiene/summary';
import { surveyBook } from '../../utils/context/hygiene/survey-book';
import { makeCalendar } from '../../utils/engine/calendar';
import { setAlarm } from '../../utils/platform/alarms';
import { noteHeld } from '../../utils/platform/held-mark';
import { countHeld } from '../../utils/store/backup/held-counts';
import { hygieneBook } from '../../utils/store/hygiene/hygiene-book';
import { keepWeek } from '../../utils/store/hygiene/hygiene-trend';
import type { Services } from './services';

const KEEP_WEEK = 'keep-week';
/** Not at the browser's start, when everything else wants to be first. */
const SOON_MS = 10 * 60_000;
const DAILY_MS = 24 * 60 * 60_000;

const plan = (now: string, wait: number) =>
  setAlarm(KEEP_WEEK, new Date(Date.parse(now) + wait).toISOString());

/** Sees to it that the week's hygiene is kept while the browser runs, whether or not somebody looks at it. */
export const planWeek = ({ now }: Pick<Services, 'now'>): Promise<void> => plan(now(), SOON_MS);

/** Looks the book over once a day and keeps how clean it is for this week; other alarms are none of it. */
export async function onWeekAlarm(name: string, { db, place, now }: Services): Promise<void> {
  if (name !== KEEP_WEEK) return;
  const at = now();
  await plan(at, DAILY_MS);
  await noteHeld(await countHeld(db), at);
  const week = weekOf(await surveyBook(hygieneBook(db), at, place), makeCalendar(at, place).today);
  if (week !== null) await keepWeek(db, week);
}
