import type { EngineCase } from '../../../model/case';
import type { Calendar } from '../../calendar';
import type { Cell } from '../learn/table';
import type { StoodAt } from './history';
import type { Standing } from './standing';

/** What a feature is worked out from. */
export interface Sight {
  stood: StoodAt;
  standing: Standing;
  stages: NonNullable<EngineCase['stages']>;
  /** At the moment that the record is seen at. */
  calendar: Calendar;
}

/** A fact in words: the sentence, the fact alone, and the moment or day that it is of. */
export interface Told {
  text: string;
  fact: string | null;
  at: string | null;
}

/** One fact that a score may be learned from. `id` is its column. */
export interface Feature {
  id: string;
  /** As charts and lists name it. */
  name: string;
  /** The expert rule that tells the same fact: both are one reason. */
  rule?: string;
  /** What the book must hold for it to be known, as somebody fills a book. */
  needs: 'stage history' | 'mails and calls' | 'tasks' | 'people' | 'fields';
  /** Its numbers are shares of one, to be read in percent. */
  isShare?: true;
  /** Only of deals, or of leads too. */
  of: 'deal' | 'both';
  /** Which way more of it may move the score, where an expert says so. */
  way?: 'up' | 'down';
  /** Where the expert's good and bad part: nobody would accept more than this as a plus where more is worse. */
  turn?: number | ((standing: Standing) => number);
  /** Where the way does not say which points a person would accept as a reason. */
  accepts?(value: string, points: number): boolean;
  /** The fact; null where it is not known, which is not the same as zero. */
  read(sight: Sight): Cell;
  /** The fact in a sentence. */
  tell(value: string, sight: Sight): Told;
}

/** "1 day", "12 days". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A moment as the reasons carry it. */
export const isoOf = (ms: number | null | undefined): string | null =>
  ms === null || ms === undefined ? null : new Date(ms).toISOString();
