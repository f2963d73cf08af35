import type { EntryHeader } from '../model/activity';
import { aboutIndex, isStillAbout } from './activity-about';
import { type ActivityFilter, activityBounds, countActivities, wordsOf } from './activity-query';
import { chainsOf } from './chains';
import type { Database, EntryKey } from './database';
import { type Activity, joined } from './entries';
import { type Place, placeAfter } from './log-order';
import { readAhead } from './read-ahead';
import { makeRowFilter } from './row-filter';
import { searchLog } from './search-log';

/** What an export tells of itself, taken at one moment. Later entries are not part of it. */
type Snapshot = {
  count: number;
  /** The last entry of each chain: its hash is what others can compare later. */
  heads: { device: string; seq: number; hash: string }[];
};

/** The count and the heads, as they stand together. */
export async function snapshotOf(db: Database, filter: ActivityFilter): Promise<Snapshot> {
  return db.transaction('r', db.headers, db.contents, db.texts, async () => {
    const [count, chains] = await Promise.all([countActivities(db, filter), chainsOf(db)]);
    return { count, heads: chains.map(({ device, to, head }) => ({ device, seq: to, hash: head })) };
  });
}

async function headersFrom(db: Database, filter: ActivityFilter, after: Place | null, limit: number) {
  const { target } = filter;
  const about = target ? aboutIndex(target) : null;
  const prefix = about ? [about.value] : filter.kinds?.length === 1 ? [...filter.kinds] : [];
  const [lower, upper] = activityBounds(filter, prefix);
  const start = after ? [...prefix, after.at, after.seq] : lower;
  if (target && about) {
    const range = db.contents.where(about.index).between(start, upper);
    const fits = makeRowFilter(filter);
    const rows = await range
      .filter((row) => isStillAbout(row, target) && fits(row))
      .limit(limit)
      .toArray();
    const keys = rows.map(({ device, seq }): EntryKey => [device, seq]);
    return (await db.headers.bulkGet(keys)).filter((header) => header !== undefined);
  }
  const index = prefix.length > 0 ? '[kind+at+seq]' : '[at+seq]';
  return db.headers.where(index).between(start, upper).limit(limit).toArray();
}

async function* inParts(db: Database, keys: readonly EntryKey[], chunk: number): AsyncGenerator<Activity[]> {
  for (let from = 0; from < keys.length; from += chunk) {
    const headers = await db.headers.bulkGet(keys.slice(from, from + chunk));
    yield await joined(
      db,
      headers.filter((header) => header !== undefined),
    );
  }
}

async function* headersInParts(
  db: Database,
  filter: ActivityFilter,
  chunk: number,
): AsyncGenerator<EntryHeader[]> {
  let place: Place | null = null;
  for (;;) {
    const given: number = place?.tied ?? 0;
    const read = await headersFrom(db, filter, place, chunk + given);
    const headers = read.slice(given);
    if (headers.length === 0) return;
    place = placeAfter(headers, place);
    yield headers;
  }
}

/**
 * What the filter lets through, oldest first (the order in which an index is read in whole chunks), as it
 * stood at the snapshot. Rows are not checked one by one.
 */
export async function* eachActivity(
  db: Database,
  filter: ActivityFilter,
  { heads }: Snapshot,
  chunk: number,
): AsyncGenerator<Activity[]> {
  const last = new Map(heads.map(({ device, seq }) => [device, seq]));
  const isWanted = ({ kind, device, seq }: EntryHeader) =>
    seq <= (last.get(device) ?? 0) && (!filter.kinds?.length || filter.kinds.includes(kind));
  const words = wordsOf(filter);
  if (words !== null && !filter.target) {
    const keys = (await searchLog(db, { ...filter, words })).filter(
      ([device, seq]) => seq <= (last.get(device) ?? 0),
    );
    yield* inParts(db, keys.reverse(), chunk);
    return;
  }
  // The next headers are on their way while contents are unpacked: the disk is what a long export waits for.
  for await (const headers of readAhead(headersInParts(db, filter, chunk)))
    yield await joined(db, headers.filter(isWanted));
}
