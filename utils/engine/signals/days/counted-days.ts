import type { Day } from '../../calendar';
import type { WorkDays } from '../../work-days/work-days';
import type { DayWords } from './day-words';
import { type Found, without } from './found';
import { type NamedWeek, weekAway, weeksBehind } from './named-week';
import type { Reader } from './reader';
import { daysOn, only } from './stretch';

/** So many days are weeks where a weekday stands beside them: "Freitag in acht Tagen", "vendredi dans quinze jours". */
const DAYS_AS_WEEKS: Readonly<Record<number, number>> = { 7: 1, 8: 1, 14: 2, 15: 2 };

/** "In three days", "within 48 hours", "3営業日以内". */
export function countedDays(
  sentence: string,
  { counted, numbers }: Reader,
  said: Day,
  work: WorkDays,
): Found {
  for (const [pattern, unit] of counted) {
    const match = pattern.exec(sentence);
    if (match?.[1] === undefined) continue;
    const word = match[1].toLowerCase();
    const spelled = numbers.findIndex((form) => form.test(word));
    const count = spelled >= 0 ? spelled + 1 : Number(word);
    if (count === 0) continue;
    const away = unit === 'week' ? count : unit === 'day' ? DAYS_AS_WEEKS[count] : undefined;
    return {
      found: [only(daysOn(count, unit, said, work))],
      weeks: away === undefined ? [] : [weekAway(away, said, { index: match.index, text: match[0] })],
      rest: without(sentence, match[0]),
    };
  }
  return { found: [], weeks: [], rest: sentence };
}

/** "A week on Friday": what moves the weekday beside it. */
export function movedWeekdays(sentence: string, { moves = [] }: DayWords): Pick<Found, 'weeks' | 'rest'> {
  const weeks: NamedWeek[] = [];
  let rest = sentence;
  for (const [pattern, count] of moves) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    weeks.push(weeksBehind(count, { index: match.index, text: match[0] }));
    rest = without(rest, match[0]);
  }
  return { weeks, rest };
}
