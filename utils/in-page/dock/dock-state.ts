import type { Dock } from '../../model/settings';

/** What the page shows: a thread or record to work on, another view of the site, or (`away`) no part of it. */
export type View = 'work' | 'list' | 'away';

/** What is seen of the panel. */
export type Showing = 'none' | 'tab' | 'panel';

export type Situation = {
  dock: Dock;
  /** Null until the page was read for the first time. */
  view: View | null;
  /** There is room beside the mail for an open panel. */
  roomy: boolean;
  /** The rep opened the panel here, where by itself it would be folded. */
  opened: boolean;
};

/**
 * What to show. Beside a thread the remembered state counts, as long as nothing of the mail is covered; on lists
 * and where there is no room the panel waits as a tab until the rep opens it.
 */
export function whatToShow({ dock, view, roomy, opened }: Situation): Showing {
  if (dock.paused || dock.state === 'off' || view === null || view === 'away') return 'none';
  if (opened) return 'panel';
  return dock.state === 'open' && view === 'work' && roomy ? 'panel' : 'tab';
}
