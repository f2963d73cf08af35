import type { FileReport } from '../../../../utils/log/merge/report';
import type { ActivityFilter } from '../../../../utils/store/activity-query';
import type { EntryKey } from '../../../../utils/store/database';
import type { TeamFigures } from '../../../../utils/team/team-figures';
import type { ExportSource } from '../../files/export-messages';

/** Moments: `from` and after, before `to`; null is open. */
export type Span = { from: string | null; to: string | null };

/** What is counted: the entries of which log, as far as a filter lets them through. */
export type Count = {
  source: ExportSource;
  filter: ActivityFilter;
  /** Whether the chains are checked as well, which takes a while on a long log. */
  checks: boolean;
  /** Where days begin and end. */
  timeZone: string;
};

/** What the log is that was counted. */
export type Standing = {
  heads: { device: string; seq: number; hash: string }[];
  verification: string | null;
};

/** What the page asks of the worker that rolls files up and counts. One is answered before the next is begun. */
export type TeamAsked =
  | { ask: 'take'; files: readonly File[] }
  | ({ ask: 'count' } & Count)
  | { ask: 'forget' };

export type TeamTold =
  | { tell: 'progress'; words: string; share: number }
  | { tell: 'taken'; files: { name: string; report: FileReport }[] }
  /** `keys`: the entries, newest first, of a filter that had to be looked through; null where an index has them. */
  | { tell: 'counted'; figures: TeamFigures; standing: Standing; keys: EntryKey[] | null }
  | { tell: 'forgotten' }
  | { tell: 'failed'; words: string };
