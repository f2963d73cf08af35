import { Dexie } from 'dexie';
import type { ActivityKind, EntryHeader } from '../model/activity';
import { type AboutKey, aboutIndex, isStillAbout } from './activity-about';
import type { Database, EntryKey } from './database';
import { type Activity, joinedAndChecked } from './entries';
import { isNewer } from './log-order';
import { makeRowFilter } from './row-filter';
import { searchLog } from './search-log';

/** What the Activity page asks for; what is absent or empty does not narrow. */
export type ActivityFilter = {
  /** Moments: `from` and after, before `to`. */
  from?: string | null;
  to?: string | null;
  target?: AboutKey | null;
  kinds?: ActivityKind[];
  /** What an entry has to say: each of the words, somewhere. */
  words?: string;
};

/** The two ends of a range of an index. */
type Bounds = [lower: unknown[], upper: unknown[]];

/** `prefix` is what the index has before the moment. Sequence numbers start at 1, so 0 lies before all. */
export function activityBounds({ from, to }: ActivityFilter, prefix: string[]): Bounds {
  const lower = from ? [...prefix, new Date(from).toISOString(), 0] : [...prefix, Dexie.minKey];
  const upper = to ? [...prefix, new Date(to).toISOString(), 0] : [...prefix, Dexie.maxKey];
  return [lower, upper];
}

/** The index ranges that together hold just what the filter lets through. Only for filters without target. */
function headerRanges(db: Database, filter: ActivityFilter) {
  if (!filter.kinds?.length) return [db.headers.where('[at+seq]').between(...activityBounds(filter, []))];
  return filter.kinds.map((kind) =>
    db.headers.where('[kind+at+seq]').between(...activityBounds(filter, [kind])),
  );
}

/** What is looked for; null where nothing is. */
export const wordsOf = ({ words }: ActivityFilter): string | null => words?.trim() || null;

/** What is told of one record or thread. Few enough to look at the kind of each. */
function targetRange(db: Database, filter: ActivityFilter, target: AboutKey) {
  const { index, value } = aboutIndex(target);
  const range = db.contents.where(index).between(...activityBounds(filter, [value]));
  if (!filter.kinds?.length && wordsOf(filter) === null && !target.startsWith('account:')) return range;
  const fits = makeRowFilter(filter);
  return range.filter((row) => isStillAbout(row, target) && fits(row));
}

async function headersAt(db: Database, keys: EntryKey[]): Promise<EntryHeader[]> {
  return (await db.headers.bulkGet(keys)).filter((header) => header !== undefined);
}

async function newestHeaders(db: Database, filter: ActivityFilter, offset: number, limit: number) {
  if (filter.target) {
    const rows = await targetRange(db, filter, filter.target).reverse().offset(offset).limit(limit).toArray();
    return headersAt(
      db,
      rows.map(({ device, seq }): EntryKey => [device, seq]),
    );
  }
  const words = wordsOf(filter);
  if (words !== null)
    return headersAt(db, (await searchLog(db, { ...filter, words })).slice(offset, offset + limit));
  const ranges = headerRanges(db, filter);
  if (ranges.length === 1 && ranges[0]) return ranges[0].reverse().offset(offset).limit(limit).toArray();
  // Each range may hold all of the page: merge as many of each as the page could need.
  const most = ranges.map((range) =>
    range
      .reverse()
      .limit(offset + limit)
      .toArray(),
  );
  return (await Promise.all(most))
    .flat()
    .sort(isNewer)
    .slice(offset, offset + limit);
}

/** How many entries the filter lets through. A deleted entry counts, but not for what it was about. */
export async function countActivities(db: Database, filter: ActivityFilter): Promise<number> {
  if (filter.target) return targetRange(db, filter, filter.target).count();
  const words = wordsOf(filter);
  if (words !== null) return (await searchLog(db, { ...filter, words })).length;
  const counts = await Promise.all(headerRanges(db, filter).map((range) => range.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** One page of what the filter lets through, newest first. */
export async function pageOfActivities(
  db: Database,
  filter: ActivityFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<Activity[]> {
  return joinedAndChecked(db, await newestHeaders(db, filter, offset, limit));
}
