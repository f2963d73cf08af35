import type { DedupeProgress } from '../../../../utils/engine/dedupe/table';
import type { RecordKind } from '../../../../utils/model/book';

/** What the page asks of the worker; ending the worker ends the search, and leaves what was there. */
export type SearchAsked = { now: string };

/** How far the search is: which kind of record, of how many, and where in it. */
export type SearchProgress = DedupeProgress & { kind: RecordKind; records: number; share: number };

/** What the worker tells. */
export type SearchTold =
  | { tell: 'progress'; progress: SearchProgress }
  | { tell: 'done' }
  | { tell: 'failed'; words: string };
