import { Dexie } from 'dexie';
import {
  type ActivityContent,
  activityContent,
  type EntryHeader,
  entryHeader,
  type LogEntry,
} from '../model/activity';
import { chainsOf, inChain } from './chains';
import type { Database, EntryKey } from './database';
import { headersAt, keysOf } from './entry-keys';
import { forgottenMark } from './erase';
import { recordKey } from './merge/pair-row';
import { survivors } from './merge/survivors';
import { readAhead } from './read-ahead';
import { readable } from './readable';
import { type ContentRow, contentNow, type TargetKey } from './rows';
import { rowsAt } from './rows-at';

/** An entry for people to read; `content` is null once deleted. */
export type Activity = { header: EntryHeader; content: ActivityContent | null };

/** What an entry says, about the person and the company that those it names were merged into. */
function withSurvivors(content: ActivityContent, merged: ReadonlyMap<string, string>): ActivityContent {
  if (merged.size === 0) return content;
  const now = (['contact', 'account'] as const).flatMap((kind) => {
    const into = merged.get(recordKey(kind, content[kind]?.id ?? ''));
    return into === undefined ? [] : [[kind, { ...content[kind], id: into.slice(kind.length + 1) }] as const];
  });
  return { ...content, ...Object.fromEntries(now) };
}

const bothHalves =
  (merged: ReadonlyMap<string, string>) =>
  (header: EntryHeader, row: ContentRow | undefined): Activity => ({
    header,
    content: row ? withSurvivors(contentNow(row), merged) : null,
  });

/**
 * Headers with their contents, in the order of the headers. For the many rows of an export: what reads them
 * must bear a damaged content.
 * @param survived what `survivors` gave, for whoever asks again and again
 */
export async function joined(
  db: Database,
  headers: EntryHeader[],
  survived?: ReadonlyMap<string, string>,
): Promise<Activity[]> {
  const keys = keysOf(headers);
  const [contents, merged] = await Promise.all([rowsAt(db.contents, keys), survived ?? survivors(db)]);
  const join = bothHalves(merged);
  return headers.map((header, at) => join(header, contents[at]));
}

/** The entries at these keys, in their order; both halves are read side by side. */
export async function joinedAt(
  db: Database,
  keys: readonly EntryKey[],
  survived: ReadonlyMap<string, string>,
): Promise<Activity[]> {
  const [headers, contents] = await Promise.all([rowsAt(db.headers, keys), rowsAt(db.contents, keys)]);
  const join = bothHalves(survived);
  return headers.flatMap((header, at) => (header === undefined ? [] : [join(header, contents[at])]));
}

/** The same for the few rows of a page, each checked; one with a damaged header is left out. */
export async function joinedAndChecked(db: Database, headers: EntryHeader[]): Promise<Activity[]> {
  return (await joined(db, headers)).flatMap((row) => {
    const header = readable(entryHeader, row.header, 'headers');
    const content = readable(activityContent, row.content ?? undefined, 'contents');
    return header ? [{ header, content }] : [];
  });
}

/** The latest `n` entries about a deal or a lead, newest first, without deleted ones. */
export async function recentOf(db: Database, target: TargetKey, n: number): Promise<Activity[]> {
  const rows = await db.contents
    .where('[target+at+seq]')
    .between([target, Dexie.minKey], [target, Dexie.maxKey])
    .reverse()
    .limit(n)
    .toArray();
  return joinedAndChecked(db, await headersAt(db, keysOf(rows)));
}

/** Entries by their ids, without those that are not there. */
export async function activitiesOf(db: Database, entryIds: readonly string[]): Promise<Activity[]> {
  return joinedAndChecked(db, await db.headers.where('id').anyOf(entryIds).toArray());
}

/** The entries of one fix of many records, in the order in which they were written. */
export async function entryIdsOfBatch(db: Database, batch: string): Promise<string[]> {
  const rows = await db.contents.where('content.batch').equals(batch).toArray();
  return rows.sort((one, other) => one.seq - other.seq).map(({ id }) => id);
}

/** The header of an entry, or null when there is none. */
export async function headerOf(db: Database, entryId: string): Promise<EntryHeader | null> {
  return readable(entryHeader, await db.headers.get({ id: entryId }), 'headers');
}

/** Which of the mail messages are in the log, or were and their entry was deleted. */
export async function loggedMessages(db: Database, messageIds: string[]): Promise<Set<string>> {
  // Hashing before reading, so that a caller's transaction is never left waiting for WebCrypto.
  const marks = await Promise.all(messageIds.map(forgottenMark));
  const [logged, forgotten] = await Promise.all([
    db.contents.where('message').anyOf(messageIds).keys(),
    db.forgotten.bulkGet(marks),
  ]);
  const deleted = messageIds.filter((_, index) => forgotten[index] !== undefined);
  return new Set([...logged.map(String), ...deleted]);
}

/** An entry as a file has it: its header, with what it says where that is still there. */
export function entryOf(header: EntryHeader, row: ContentRow | undefined): LogEntry {
  return row === undefined ? header : { ...header, salt: row.salt, content: row.content };
}

/** Both halves of the entries of one stretch of a chain, read side by side. */
async function stretchOf(db: Database, device: string, from: number, to: number): Promise<LogEntry[]> {
  const [headers, rows] = await Promise.all([
    inChain(db.headers, device, from, to).toArray(),
    inChain(db.contents, device, from, to).toArray(),
  ]);
  const contents = new Map(rows.map((row) => [row.seq, row]));
  return headers.map((header) => entryOf(header, contents.get(header.seq)));
}

async function* stretches(db: Database, { device, to }: { device: string; to: number }, chunk: number) {
  for (let after = 0; after < to; after += chunk) {
    const entries = await stretchOf(db, device, after + 1, Math.min(after + chunk, to));
    if (entries.length > 0) yield entries;
  }
}

/** One device's entries in order of `seq`, up to and with `to`, in chunks. */
export function entriesOf(
  db: Database,
  chain: { device: string; to: number },
  chunk: number,
): AsyncGenerator<LogEntry[]> {
  return readAhead(stretches(db, chain, chunk));
}

/** Every entry as the log stood at the first step, in order of device and seq, in chunks. */
export async function* allEntries(db: Database, { chunk }: { chunk: number }): AsyncGenerator<LogEntry[]> {
  for (const whole of await chainsOf(db)) yield* entriesOf(db, whole, chunk);
}
