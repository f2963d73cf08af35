import { makeCalendar } from '../engine/calendar';
import type { Place } from '../engine/place';
import type { Person } from '../engine/remark/find-people';
import type { ReadMoney } from '../engine/remark/read-amount';
import { understandRemark } from '../engine/remark/understand';
import type { Understood } from '../model/remark';
import type { DaySettings } from '../model/settings';
import { clockAt } from './clock-at';
import { momentAt } from './next-morning';

/** Where the rep has set no hours of their own. */
const USUAL_HOURS = { from: 8, to: 18 };

type About = {
  now: string;
  place: Place;
  day: Pick<DaySettings, 'quietFrom' | 'quietTo'>;
  people: readonly Person[];
  currency: string | null;
  readMoney: ReadMoney;
};

/** The working day lies between the quiet hours; hours that leave no day are not taken for one. */
function hoursOf({ quietFrom, quietTo }: About['day']) {
  const [from, to] = [Number(quietTo.slice(0, 2)), Number(quietFrom.slice(0, 2))];
  return to - from >= 6 && to - from <= 12 ? { from, to } : USUAL_HOURS;
}

/** What a remark says, its days and times on the rep's own clock. */
export function understandOn(text: string, about: About): Understood {
  const { now, place, day, people, currency, readMoney } = about;
  const read = understandRemark(text, {
    today: makeCalendar(now, place).today,
    time: clockAt(Date.parse(now), place),
    language: place.locale.slice(0, 2).toLowerCase(),
    hours: hoursOf(day),
    people,
    currency,
    readMoney,
  });
  const tasks = read.tasks.map(({ title, day: on, time, sure }) => ({
    title,
    due: time === null ? on : momentAt(on, time, place),
    sure,
  }));
  return { ...read, tasks };
}
