import type { NamedWeek } from './named-week';
import type { Stretch } from './stretch';

/** What a reader found, the weeks that it heard named, and what is left to be read. */
export type Found = { found: Stretch[]; weeks: NamedWeek[]; rest: string };

/** A text of the same length in which a part is blank, so that what is around it keeps its place. */
export const without = (text: string, part: string): string => text.replace(part, ' '.repeat(part.length));
