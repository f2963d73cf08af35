import { makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import type { Task } from '../model/book';

/** "24 Nov, 15:00" as the rep writes it; "24 Nov" of a day without a time. */
export function whenWords(due: string, now: string, place: Place): string {
  const calendar = makeCalendar(now, place);
  const day = calendar.say(calendar.read(due)?.day ?? calendar.today);
  if (!due.includes('T')) return day;
  const { locale, timeZone } = place;
  return `${day}, ${new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(Date.parse(due))}`;
}

/** What setting it does, in words. */
export function setWords({ due, meeting }: Task, now: string, place: Place): string {
  if (due === null) return 'Task set, without a day.';
  return `${meeting ? 'Meeting' : 'Task'} set for ${whenWords(due, now, place)}.`;
}
