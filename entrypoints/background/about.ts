import { type Settled, targetOf } from '../../utils/context/make-view';
import type { Matched } from '../../utils/context/match-deal';
import { threadLinkId } from '../../utils/context/thread-id';
import type { Target } from '../../utils/model/panel-view';
import type { ThreadReading } from '../../utils/model/reading';
import { type TargetKey, targetKey } from '../../utils/store/rows';

/** What suggestions are about: a record or, where none matches, the thread itself. */
type About = { key: string; closeDate: string | null };

/** The key of a thread that its page does not name: nothing can be kept under it. */
const UNNAMED_THREAD = 'thread:unnamed';

/** The record's key in the store. */
export function keyOf({ kind, id }: Pick<Target, 'kind' | 'id'>): TargetKey {
  return targetKey(kind, id);
}

/** The thread's key in the store. */
export function threadKey(reading: ThreadReading): string {
  const id = threadLinkId(reading);
  return id === null ? UNNAMED_THREAD : `thread:${id}`;
}

/** The key of the record that a page or thread belongs to. */
export function keyOfMatched(settled: Settled): TargetKey {
  return keyOf(targetOf(settled));
}

function isSettled(matched: Matched): matched is Settled {
  return matched.kind === 'deal' || matched.kind === 'lead';
}

/** What the panel speaks about after matching. */
export function aboutOf(matched: Matched, reading: ThreadReading): About {
  if (!isSettled(matched)) return { key: threadKey(reading), closeDate: null };
  const closeDate = matched.kind === 'deal' ? matched.deal.closeDate : null;
  return { key: keyOf(targetOf(matched)), closeDate };
}
