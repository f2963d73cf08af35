import { ownUrl } from '../../../utils/platform/runtime';
import { openTab } from '../../../utils/platform/tabs';
import type { Database } from '../../../utils/store/database';
import { pairKey } from '../../../utils/store/merge/pair-row';
import { openPairsOf } from '../../../utils/store/merge/pairs';
import type { Decided } from '../step/decided';

/** Opens the review of a record and its likely twin, where the search has found that pair; else the list of pairs. */
export async function openMerge({ suggestion, target }: Decided, db: Database): Promise<void> {
  const pairs = target === null ? [] : await openPairsOf(db, target.kind, target.id);
  const named = (suggestion.records ?? []).map((id) =>
    target === null ? null : pairKey(target.kind, target.id, id),
  );
  const pair = pairs.find(({ key }) => named.includes(key)) ?? pairs[0];
  const path = pair === undefined ? '' : `/${encodeURIComponent(pair.key)}`;
  await openTab(`${ownUrl('workspace.html')}#/data/duplicates${path}`);
}
