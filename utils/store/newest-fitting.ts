import { type ActivityFilter, pageOfActivities } from './activity-query';
import { makeScan } from './activity-scan';
import { followsReplies, indexedPart } from './activity-way';
import type { Database } from './database';
import type { Activity } from './entries';

/** Entries that are looked at together. */
const STEP = 1_000;

/**
 * The newest that fit a filter which is looked through entry by entry, among the newest `most` entries: first rows,
 * before all are known. None of mails and their answers, which come in the order of time.
 * @param book says of another's log which stages deals are in
 */
export async function newestFitting(
  db: Database,
  filter: ActivityFilter,
  { limit, most, book = db }: { limit: number; most: number; book?: Database },
): Promise<Activity[]> {
  if (followsReplies(filter)) return [];
  const { fits } = await makeScan(filter, db, book);
  const found: Activity[] = [];
  for (let offset = 0; offset < most && found.length < limit; offset += STEP) {
    const read = await pageOfActivities(db, indexedPart(filter), { offset, limit: STEP });
    found.push(...read.filter(fits));
    if (read.length < STEP) break;
  }
  return found.slice(0, limit);
}
