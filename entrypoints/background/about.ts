import { type Settled, targetOf } from '../../utils/context/make-view';
import type { Matched } from '../../utils/context/match-deal';
import { threadLinkId } from '../../utils/context/thread-id';
import type { Target } from '../../utils/model/panel-view';
import type { ThreadReading } from '../../utils/model/reading';
import { type TargetKey, targetKey } from '../../utils/store/rows';

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

/** The record that a page or thread belongs to; null where it belongs to none, or to one of several. */
export function settledOf(matched: Matched): Settled | null {
  return matched.kind === 'deal' || matched.kind === 'lead' ? matched : null;
}
