import type { ActivityKind } from '../model/activity';
import type { Sources } from '../model/book';
import { type AboutKey, entriesAbout, isStillAbout } from './activity-about';
import type { Database } from './database';
import { type Activity, joinedAndChecked } from './entries';
import { contentsAt, headersAt, keysOf } from './entry-keys';
import { isNewer, type Place, placeAfter } from './log-order';
import { makeRowFilter } from './row-filter';
import type { ContentRow } from './rows';

/** Entries that are read in one go: more would hold the page up. */
const PART = 200;
const LEAST_PART = 8;

/** What a timeline is asked for; no kinds are all kinds, no words fit all. */
export type TimelineQuery = {
  about: readonly AboutKey[];
  /** Entries that belong to it and name none of those, by id. */
  also: readonly string[];
  kinds: readonly ActivityKind[];
  words: string;
  limit: number;
};

/** The entries about one record, as far as they are read. */
type Source = {
  key: AboutKey;
  place: Place | null;
  isAll: boolean;
};

async function contentsOf(db: Database, entryIds: readonly string[]): Promise<ContentRow[]> {
  const headers = await db.headers.where('id').anyOf(entryIds).toArray();
  return contentsAt(db, keysOf(headers));
}

async function readPart(db: Database, source: Source, size: number): Promise<ContentRow[]> {
  const rows = await entriesAbout(db, source.key, source.place, size);
  source.place = placeAfter(rows, source.place);
  source.isAll = rows.length < size;
  return rows.filter((row) => isStillAbout(row, source.key));
}

/** The moment from which on nothing is missing: the newest at which a source that has more was left. */
function horizonOf(sources: readonly Source[]): string | null {
  const open = sources.flatMap(({ isAll, place }) => (isAll || place === null ? [] : [place.at]));
  return open.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);
}

/**
 * The newest rows that fit, with some more than asked for where there are. It reads on always there where the newest
 * may be missing, until enough fit.
 */
export async function newestRows(db: Database, query: TimelineQuery): Promise<ContentRow[]> {
  const fits = makeRowFilter(query);
  const sources = [...new Set(query.about)].map((key): Source => ({ key, place: null, isAll: false }));
  const waiting = new Map((await contentsOf(db, query.also)).map((row) => [row.id, row]));
  const found: ContentRow[] = [];
  let size = Math.max(LEAST_PART, Math.min(PART, Math.ceil((2 * query.limit) / Math.max(1, sources.length))));
  let next = sources;
  for (;;) {
    const parts = await Promise.all(next.map((source) => readPart(db, source, size)));
    for (const row of parts.flat()) waiting.set(row.id, row);
    const horizon = horizonOf(sources);
    // An entry of this very moment may still come from a source that was left there.
    const ready = [...waiting.values()].filter(({ at }) => horizon === null || at > horizon).sort(isNewer);
    for (const row of ready) waiting.delete(row.id);
    found.push(...ready.filter(fits));
    if (horizon === null || found.length > query.limit) return found;
    next = sources.filter(({ isAll, place }) => !isAll && place?.at === horizon);
    size = PART;
  }
}

/**
 * What happened to some records, the newest first: what names one of them by the store's indexes, once each. It is read
 * in parts, so that thousands of entries hold nobody up.
 * @returns `isAll` where no more fits than what is told
 */
export async function readTimeline(
  db: Database,
  query: TimelineQuery,
): Promise<{ entries: Activity[]; isAll: boolean }> {
  const rows = await newestRows(db, query);
  const shown = rows.slice(0, query.limit);
  const entries: Activity[] = [];
  for (let at = 0; at < shown.length; at += PART) {
    const headers = await headersAt(db, keysOf(shown.slice(at, at + PART)));
    entries.push(...(await joinedAndChecked(db, headers)));
  }
  return { entries, isAll: rows.length <= query.limit };
}

/** The entries of imports that have stated something of a record: a statement carries the moment of its import. */
export async function importEntriesOf(db: Database, sources: Sources): Promise<string[]> {
  const stated = Object.values(sources).flat();
  const moments = new Set(stated.flatMap(({ from, at }) => (from.startsWith('import:') ? [at] : [])));
  const runs = await db.imports
    .where('at')
    .anyOf([...moments])
    .toArray();
  return runs.flatMap(({ entryId, state }) => (state === 'done' && entryId ? [entryId] : []));
}
