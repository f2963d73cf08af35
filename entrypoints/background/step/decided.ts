import { Refused } from '../../../utils/messages/refusal';
import type { Suggestion } from '../../../utils/model/answer';
import type { PanelView, ShownSuggestion, Target } from '../../../utils/model/panel-view';
import { keyOf, threadKey } from '../about';
import type { OnScreen } from '../panel/views';
import { sameTarget } from '../panel/views';
import { requireThread } from '../thread/thread-on-screen';

/** The suggestion that a decision is about, as it stood on the screen. */
export type Decided = {
  suggestion: Pick<ShownSuggestion, keyof Suggestion | 'fact'>;
  /** The record; null where the thread belongs to none yet. */
  target: Target | null;
  /** What its rest is kept under. */
  key: string;
  /** The record's stage; null where it has none. */
  stage: string | null;
  /** "Northwind", or "this thread". */
  name: string;
};

function suggestionsOf(view: PanelView): ShownSuggestion[] {
  return view.state === 'record' || view.state === 'unmatched' ? view.suggestions : [];
}

/**
 * Finds the suggestion on the screen.
 * @throws Refused `changed` when it is not there or is about another record; `failed` when the thread has no
 * name to keep the decision under.
 */
export function decidedOn({ view, page }: OnScreen, key: string, meant: Target | null): Decided {
  const { reading } = page;
  const suggestion = suggestionsOf(view).find((shown) => shown.key === key);
  if (suggestion === undefined || reading.kind === 'other') throw new Refused('changed');
  const target = meant === null ? null : sameTarget(view, meant);
  if (target === null && view.state !== 'unmatched') throw new Refused('changed');
  const restKey = target === null ? threadKey(requireThread({ page }).reading) : keyOf(target);
  return {
    suggestion,
    target,
    key: restKey,
    stage: view.state === 'record' ? view.header.stage : null,
    name: target?.name ?? 'this thread',
  };
}
