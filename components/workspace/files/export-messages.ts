import type { FileChoice } from '../../../utils/export/write-activity';
import type { ActivityFilter } from '../../../utils/store/activity-query';

/** Whose activities: those of this browser, or those that were rolled up from a team's files. */
export type ExportSource = 'own' | 'team';

/** What the page asks of the worker that writes files. */
export type ExportAsked =
  | {
      ask: 'write';
      source: ExportSource;
      filter: ActivityFilter;
      /** The filter in words, for a reader of the file. */
      words: string;
      file: FileChoice;
      name: string;
      timeZone: string;
      now: string;
    }
  | { ask: 'cancel' };

/** What the worker tells. */
export type ExportTold =
  /** The chains are checked before anything is written: the file says how that ended. */
  | { tell: 'checking' }
  | { tell: 'progress'; rows: number; of: number }
  /** The file lies ready under its name; `hash` is the SHA-256 of its bytes, in hex. */
  | { tell: 'done'; rows: number; bytes: number; hash: string }
  | { tell: 'cancelled' }
  | { tell: 'failed'; words: string };
