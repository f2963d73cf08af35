import type { FileReport } from '../../../../utils/log/merge/report';
import type { TeamFigures } from '../../../../utils/team/team-figures';

/** Moments: `from` and after, before `to`; null is open. */
export type Span = { from: string | null; to: string | null };

/** What the page asks of the worker that rolls files up. One is answered before the next is begun. */
export type TeamAsked =
  | { ask: 'take'; files: readonly File[] }
  | { ask: 'count'; span: Span }
  | { ask: 'forget' };

export type TeamTold =
  | { tell: 'progress'; words: string; share: number }
  | { tell: 'taken'; files: { name: string; report: FileReport }[] }
  | { tell: 'counted'; span: Span; figures: TeamFigures }
  | { tell: 'forgotten' }
  | { tell: 'failed'; words: string };
