import type { Collection, Table } from 'dexie';
import type { ActivityKind, Outcome } from '../model/activity';
import { type AboutKey, isStillAbout, keysAbout } from './activity-about';
import { activityBounds, indexedPart, isEverything, wayAbout, wayOf, wordsOf } from './activity-way';
import { logLength } from './chains';
import type { Database, EntryKey } from './database';
import { type Activity, joinedAndChecked } from './entries';
import { headersAt, keysOf } from './entry-keys';
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
  /** Who wrote it, by address. */
  by?: string | null;
  outcome?: Outcome | null;
  /** The stage in which the deal is now. */
  stage?: string | null;
  /** A deal, company or person by name as it is held against others: reps have one deal under ids of their own. */
  dealNamed?: string | null;
  accountNamed?: string | null;
  personNamed?: string | null;
  /** Activities alone; mails of ours that answer one; the first mail of each thread that waits; what was deleted. */
  only?: 'contacts' | 'answers' | 'waiting' | 'deleted' | null;
};

/** What both tables of the log say of an entry. */
type Row = { device: string; seq: number; at: string };

/** What is told of one record, person or thread. Few enough to look at the kind of each. */
function rangeAbout(db: Database, filter: ActivityFilter, key: AboutKey): Collection<Row, EntryKey> {
  const { index, prefix } = wayAbout(key);
  const range = db.contents.where(index).between(...activityBounds(filter, prefix));
  const isAll = !filter.kinds?.length && wordsOf(filter) === null && !key.startsWith('account:');
  const fits = makeRowFilter(filter);
  const some = isAll ? range : range.filter((row) => isStillAbout(row, key) && fits(row));
  return some as unknown as Collection<Row, EntryKey>;
}

/** Whether several kinds are wanted, each of which has a range of its own. */
const isOfKinds = (filter: ActivityFilter): filter is ActivityFilter & { kinds: ActivityKind[] } =>
  (filter.kinds?.length ?? 0) > 1;

/** The index ranges that together hold just what the filter lets through; words are looked for within a target alone. */
async function rangesOf(db: Database, filter: ActivityFilter): Promise<Collection<Row, EntryKey>[]> {
  const { target } = filter;
  if (target) return (await keysAbout(db, target)).map((key) => rangeAbout(db, filter, key));
  const ways = isOfKinds(filter)
    ? filter.kinds.map((kind) => wayOf({ ...filter, kinds: [kind] }))
    : [wayOf(filter)];
  return ways.map(({ table, index, prefix }) =>
    (db[table] as Table<Row, EntryKey>).where(index).between(...activityBounds(filter, prefix)),
  );
}

async function newestHeaders(db: Database, filter: ActivityFilter, offset: number, limit: number) {
  const words = filter.target ? null : wordsOf(filter);
  if (words !== null)
    return headersAt(db, (await searchLog(db, { ...filter, words })).slice(offset, offset + limit));
  const { table, index, prefix } = wayOf(filter);
  if (!filter.target && table === 'headers' && !isOfKinds(filter)) {
    const range = db.headers.where(index).between(...activityBounds(filter, prefix));
    return range.reverse().offset(offset).limit(limit).toArray();
  }
  const ranges = await rangesOf(db, filter);
  if (ranges.length === 1 && ranges[0])
    return headersAt(db, keysOf(await ranges[0].reverse().offset(offset).limit(limit).toArray()));
  // Each range may hold all of the page: merge as many of each as the page could need.
  const most = ranges.map((range) =>
    range
      .reverse()
      .limit(offset + limit)
      .toArray(),
  );
  const rows = (await Promise.all(most)).flat().sort(isNewer);
  return headersAt(db, keysOf(rows.slice(offset, offset + limit)));
}

/** The time of a filter in so many parts that lie side by side; open at both ends as the filter is. */
async function timeParts(
  db: Database,
  { from = null, to = null }: ActivityFilter,
  parts: number,
): Promise<Pick<ActivityFilter, 'from' | 'to'>[]> {
  if (parts <= 1) return [{ from, to }];
  const all = () => db.headers.where('[at+seq]').between(...activityBounds({ from, to }, []));
  const [first, last] = await Promise.all([all().first(), all().last()]);
  if (first === undefined || last === undefined) return [];
  const [start, end] = [Date.parse(first.at), Date.parse(last.at)];
  const cuts = Array.from({ length: parts - 1 }, (_, at) =>
    new Date(start + ((end - start) * (at + 1)) / parts).toISOString(),
  );
  const ends = [from, ...cuts, to];
  return ends.slice(1).map((end, at) => ({ from: ends[at], to: end }));
}

/** How many entries a filter of one index lets through. A deleted entry counts, but not for what it was about. */
export async function countActivities(db: Database, filter: ActivityFilter): Promise<number> {
  const words = filter.target ? null : wordsOf(filter);
  if (words !== null) return (await searchLog(db, { ...filter, words })).length;
  const counts = await Promise.all((await rangesOf(db, filter)).map((range) => range.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The same, in parts of the time between the first and the last, so that who reads rows meanwhile waits for no more
 * than one of them.
 * @param part how many entries are counted at once, where they lie evenly in time
 * @param isWanted is asked before each part; null where it says no
 */
export async function countInParts(
  db: Database,
  filter: ActivityFilter,
  part: number,
  isWanted: () => boolean,
): Promise<number | null> {
  if (filter.target || wordsOf(filter) !== null) return countActivities(db, filter);
  let count = 0;
  for (const time of await timeParts(db, filter, Math.ceil((await logLength(db)) / part))) {
    if (!isWanted()) return null;
    count += await countActivities(db, { ...filter, ...time });
  }
  return count;
}

/** How many entries are read for a filter, fitting or not; of the whole log about so many, for that costs nothing. */
export function countRead(db: Database, filter: ActivityFilter): Promise<number> {
  const part = indexedPart(filter);
  return isEverything(part) ? logLength(db) : countActivities(db, part);
}

/** One page of what a filter of one index lets through, newest first. */
export async function pageOfActivities(
  db: Database,
  filter: ActivityFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<Activity[]> {
  return joinedAndChecked(db, await newestHeaders(db, filter, offset, limit));
}

/** Entries by their places in the log, in this order. */
export async function activitiesAt(db: Database, keys: EntryKey[]): Promise<Activity[]> {
  return joinedAndChecked(db, await headersAt(db, keys));
}
