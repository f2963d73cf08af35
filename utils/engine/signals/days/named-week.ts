import { addDays, type Day, weekdayOf } from '../../calendar';

/** What places a weekday that stands beside it, and from its first letter to behind its last where it stands. */
export type NamedWeek = { at: number; end: number; dayOf: (coming: Day) => Day };

/** Where in a sentence something stands. */
type Place = { index: number; text: string };

/** What may stand between a weekday and the week that it is of: "Wednesday of next week", "来週の水曜日". */
const OF_WEEK = /^[\s,]*(?:(?:on|of|in|the|am|der|de|la|da|do|el|le|del|della|van|の)[\s,]*)*$/iu;

/** The week so many after the one in which it is said: "next week", "in two weeks". */
export function weekAway(weeks: number, said: Day, { index, text }: Place): NamedWeek {
  const monday = addDays(said, 1 - weekdayOf(said) + 7 * weeks);
  return { at: index, end: index + text.length, dayOf: (coming) => addDays(monday, weekdayOf(coming) - 1) };
}

/** So many weeks behind the weekday to come: "a week on Friday", "vendredi en huit". */
export function weeksBehind(weeks: number, { index, text }: Place): NamedWeek {
  return { at: index, end: index + text.length, dayOf: (coming) => addDays(coming, 7 * weeks) };
}

/**
 * The day that a weekday means where a week is named beside it; null where none is.
 * @param coming the day on which that weekday comes next
 */
export function dayBeside(
  coming: Day,
  sentence: string,
  { index, text }: Place,
  weeks: readonly NamedWeek[],
): Day | null {
  const week = weeks.find(({ at, end }) =>
    OF_WEEK.test(index >= end ? sentence.slice(end, index) : sentence.slice(index + text.length, at)),
  );
  return week === undefined ? null : week.dayOf(coming);
}
