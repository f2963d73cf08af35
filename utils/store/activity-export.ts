import type { EntryPlace } from '../log/place-key';
import type { EntryHeader } from '../model/activity';
import { type AboutKey, isStillAbout, keysAbout } from './activity-about';
import { type ActivityFilter, countActivities } from './activity-query';
import { makeScan } from './activity-scan';
import {
  activityBounds,
  followsReplies,
  isEverything,
  isScanned,
  readsAll,
  wayAbout,
  wayOf,
  wordsOf,
} from './activity-way';
import { type Chain, chainsOf } from './chains';
import type { Database, EntryKey } from './database';
import { type Activity, joined, joinedAt } from './entries';
import { headersAt, keysOf } from './entry-keys';
import { isOlder, type Place, placeAfter } from './log-order';
import { survivors } from './merge/survivors';
import { readAhead } from './read-ahead';
import { makeRowFilter } from './row-filter';
import { searchLog } from './search-log';
import type { TimeOrder } from './time-order';

/** Rows that are read at once where all are: more lie in memory, fewer ask the disk too often. */
export const ROWS_AT_ONCE = 2_500;

/** What an export tells of itself, taken at one moment. Later entries are not part of it. */
export type Snapshot = {
  count: number;
  /** The last entry of each chain: its hash is what others can compare later. */
  heads: { device: string; seq: number; hash: string }[];
};

const headsIn = (chains: readonly Chain[]) =>
  chains.map(({ device, to, head }) => ({ device, seq: to, hash: head }));

/** How the log stands, without what the filter would count. */
export async function headsOf(db: Database): Promise<Snapshot['heads']> {
  return headsIn(await chainsOf(db));
}

/**
 * The count and the heads, as they stand together.
 * @param options.book says of another's log which stages deals are in
 * @param options.order how all entries stand in time, where somebody has just read them: to count the index of a
 * million takes seconds
 */
export async function snapshotOf(
  db: Database,
  filter: ActivityFilter,
  { book = db, order }: { book?: Database; order?: TimeOrder } = {},
): Promise<Snapshot> {
  if (order !== undefined && isEverything(filter)) {
    const heads = await headsOf(db);
    if (order.reaches(heads)) return { count: order.count(), heads };
  }
  if (!isScanned(filter))
    return db.transaction('r', [db.headers, db.contents, db.texts, db.contacts, db.merges], async () => {
      const [count, chains] = await Promise.all([countActivities(db, filter), chainsOf(db)]);
      return { count, heads: headsIn(chains) };
    });
  // Looking through all takes a while: in a transaction nobody could write until then.
  const heads = await headsOf(db);
  let count = 0;
  for await (const chunk of eachActivity(db, filter, { heads }, ROWS_AT_ONCE, { book }))
    count += chunk.length;
  return { count, heads };
}

/** The oldest rows from a place on that are about what the filter is narrowed to, under each of its names. */
async function rowsAbout(
  db: Database,
  filter: ActivityFilter,
  target: AboutKey,
  after: Place | null,
  limit: number,
) {
  // What is held against its answer must not be left out before.
  const fits = makeRowFilter(followsReplies(filter) ? {} : filter);
  const read = (await keysAbout(db, target)).map((key) => {
    const { index, prefix } = wayAbout(key);
    const [lower, upper] = activityBounds(filter, prefix);
    const start = after ? [...prefix, after.at, after.seq] : lower;
    const range = db.contents.where(index).between(start, upper);
    return range
      .filter((row) => isStillAbout(row, key) && fits(row))
      .limit(limit)
      .toArray();
  });
  return (await Promise.all(read)).flat().sort(isOlder).slice(0, limit);
}

async function headersFrom(db: Database, filter: ActivityFilter, after: Place | null, limit: number) {
  const { target } = filter;
  const { table, index, prefix } = wayOf(filter);
  const [lower, upper] = activityBounds(filter, prefix);
  const start = after ? [...prefix, after.at, after.seq] : lower;
  if (table === 'headers' && !target)
    return db.headers.where(index).between(start, upper).limit(limit).toArray();
  const rows = target
    ? await rowsAbout(db, filter, target, after, limit)
    : await db.contents.where(index).between(start, upper).limit(limit).toArray();
  return headersAt(db, keysOf(rows));
}

async function* headersOfKeys(
  db: Database,
  keys: readonly EntryKey[],
  chunk: number,
): AsyncGenerator<EntryHeader[]> {
  for (let from = 0; from < keys.length; from += chunk) yield headersAt(db, keys.slice(from, from + chunk));
}

/**
 * Both halves of entries. The contents of the next part are asked for before those of the last are worked on, and the
 * headers after it are on their way: the disk is what a long export waits for.
 */
async function* withContents(db: Database, parts: AsyncGenerator<EntryHeader[]>): AsyncGenerator<Activity[]> {
  const survived = await survivors(db);
  let last: Promise<Activity[]> | null = null;
  for await (const headers of readAhead(parts)) {
    const next = joined(db, headers, survived);
    // Whoever stops here never hears of a failure of what was asked for ahead.
    next.catch(() => undefined);
    if (last !== null) yield await last;
    last = next;
  }
  if (last !== null) yield await last;
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

/** The headers in the range that a filter is read by, oldest first, as far as they are wanted. */
async function* headersInRange(
  db: Database,
  filter: ActivityFilter,
  isWanted: (key: EntryPlace) => boolean,
  chunk: number,
): AsyncGenerator<EntryHeader[]> {
  const words = wordsOf(filter);
  if (words !== null && !filter.target && !followsReplies(filter)) {
    const keys = await searchLog(db, { ...filter, words });
    yield* headersOfKeys(db, keys.filter(([device, seq]) => isWanted({ device, seq })).reverse(), chunk);
    return;
  }
  for await (const headers of headersInParts(db, filter, chunk)) yield headers.filter(isWanted);
}

/** The entries that are wanted in an order that is known. */
async function* inOrder(
  db: Database,
  order: TimeOrder,
  isWanted: (key: EntryPlace) => boolean,
  chunk: number,
): AsyncGenerator<Activity[]> {
  const survived = await survivors(db);
  for (const keys of order.keys(chunk)) {
    const wanted = keys.filter(([device, seq]) => isWanted({ device, seq }));
    yield joinedAt(db, wanted, survived);
  }
}

/**
 * What the filter lets through, oldest first (the order in which an index is read in whole chunks), as it
 * stood at the snapshot; mails that wait for an answer come at the end. Rows are not checked one by one.
 * @param options.onRead hears of how many rows were read, fitting or not
 * @param options.order how all entries stand in time, where somebody has just read them
 */
export async function* eachActivity(
  db: Database,
  filter: ActivityFilter,
  { heads }: Pick<Snapshot, 'heads'>,
  chunk: number,
  { book = db, onRead, order }: { book?: Database; onRead?: (rows: number) => void; order?: TimeOrder } = {},
): AsyncGenerator<Activity[]> {
  const last = new Map(heads.map(({ device, seq }) => [device, seq]));
  const scan = isScanned(filter) ? await makeScan(filter, db, book) : null;
  const isThen = ({ device, seq }: EntryPlace) => seq <= (last.get(device) ?? 0);
  const isOfKind = ({ header }: Activity) => !filter.kinds?.length || filter.kinds.includes(header.kind);
  const rows =
    order?.reaches(heads) && readsAll(filter)
      ? readAhead(inOrder(db, order, isThen, chunk))
      : withContents(db, headersInRange(db, filter, isThen, chunk));
  for await (const read of rows) {
    onRead?.(read.length);
    yield read.filter(scan?.fits ?? isOfKind);
  }
  const rest = scan?.rest() ?? [];
  if (rest.length > 0) yield rest;
}
