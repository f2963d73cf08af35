import type { DayWords } from './day-words';
import type { Stretch } from './stretch';
import { weekOfMonth } from './weeks-of-month';

/** A month with a part of it named before: "mid December", "Ende Januar", "the second week of May". */
export function partOf(stretch: Stretch, before: string, words: DayWords): Stretch {
  const near = before.slice(-14);
  if (words.middle.test(near))
    return { ...stretch, from: `${stretch.from.slice(0, 8)}15`, to: `${stretch.from.slice(0, 8)}15` };
  const week = weekOfMonth(stretch, before);
  if (week !== null) return week;
  return words.end.test(near) ? { ...stretch, from: stretch.to } : stretch;
}
