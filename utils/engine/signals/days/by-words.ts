import type { Day } from '../../calendar';
import type { DayWords } from './day-words';
import { type Found, without } from './found';
import { dayBeside, type NamedWeek, weekAway } from './named-week';
import { partOf } from './part-of';
import { only, type Stretch, stretchOf } from './stretch';

/** How many weeks away the week is of which words speak; a weekday beside them is one of that week. */
const WEEKS_AWAY: Partial<Record<string, number>> = {
  'next-week': 1,
  'week-after-next': 2,
  'in-two-weeks': 2,
};

/**
 * The days and stretches that a language has words for.
 * @param before weeks that were named already
 */
export function byWords(
  sentence: string,
  words: DayWords,
  said: Day,
  before: readonly NamedWeek[],
): Found & { beside: Stretch[] } {
  let rest = words.idle === undefined ? sentence : sentence.replace(words.idle, ' ');
  const weeks = [...before];
  const found: Stretch[] = [];
  const beside: Stretch[] = [];
  for (const [pattern, when] of words.says) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const place = { index: match.index, text: match[0] };
    const stretch = partOf(stretchOf(when, said), rest.slice(0, match.index), words);
    const day = typeof when === 'object' ? dayBeside(stretch.from, rest, place, weeks) : null;
    if (day === null) found.push(stretch);
    else beside.push(only(day));
    const away = typeof when === 'string' ? WEEKS_AWAY[when] : undefined;
    if (away !== undefined) weeks.push(weekAway(away, said, place));
    rest = without(rest, match[0]);
  }
  return { found, beside, weeks, rest };
}
