import type { Collection, Table } from 'dexie';
import type { ActivityKind, EntryHeader, Outcome } from '../model/activity';
import { type AboutKey, isStillAbout, keysAbout } from './activity-about';
import { activityBounds, indexedPart, wayAbout, wayOf, wordsOf } from './activity-way';
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

/** The index ranges that together hold just what the filter lets through; words are looked for within a target alone. */
async function rangesOf(db: Database, filter: ActivityFilter): Promise<Collection<Row, EntryKey>[]> {
  const { kinds, target } = filter;
  if (target) return (await keysAbout(db, target)).map((key) => rangeAbout(db, filter, key));
  const ways =
    kinds && kinds.length > 1 ? kinds.map((kind) => wayOf({ ...filter, kinds: [kind] })) : [wayOf(filter)];
  return ways.map(({ table, index, prefix }) =>
    (db[table] as Table<Row, EntryKey>).where(index).between(...activityBounds(filter, prefix)),
  );
}

async function headersAt(db: Database, keys: EntryKey[]): Promise<EntryHeader[]> {
  return (await db.headers.bulkGet(keys)).filter((header) => header !== undefined);
}

const keysOf = (rows: readonly Row[]) => rows.map(({ device, seq }): EntryKey => [device, seq]);

async function newestHeaders(db: Database, filter: ActivityFilter, offset: number, limit: number) {
  const words = filter.target ? null : wordsOf(filter);
  if (words !== null)
    return headersAt(db, (await searchLog(db, { ...filter, words })).slice(offset, offset + limit));
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

/** How many entries a filter of one index lets through. A deleted entry counts, but not for what it was about. */
export async function countActivities(db: Database, filter: ActivityFilter): Promise<number> {
  const words = filter.target ? null : wordsOf(filter);
  if (words !== null) return (await searchLog(db, { ...filter, words })).length;
  const counts = await Promise.all((await rangesOf(db, filter)).map((range) => range.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many entries are read for a filter, fitting or not. */
export function countRead(db: Database, filter: ActivityFilter): Promise<number> {
  return countActivities(db, indexedPart(filter));
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
