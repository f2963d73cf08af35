import { Dexie } from 'dexie';
import type { EntryPlace } from '../log/place-key';
import type { MovedTo } from '../model/activity';
import type { Database } from './database';
import { keysOf } from './entry-keys';
import type { ContentRow, TargetKey } from './rows';
import { placeEntries } from './write-entries';

const MAIL: ReadonlySet<string> = new Set(['email-in', 'email-out']);

/** The mails of a thread that stand on a record, oldest first. */
export function mailsOnRecord(db: Database, target: TargetKey, threadId: string): Promise<ContentRow[]> {
  return db.contents
    .where('[target+at+seq]')
    .between([target, Dexie.minKey], [target, Dexie.maxKey])
    .filter(({ kind, content }) => MAIL.has(kind) && content.thread?.id === threadId)
    .toArray();
}

/** The mails on a record around a moment, both ends included. */
export function mailsAround(db: Database, target: TargetKey, at: string, ms: number): Promise<ContentRow[]> {
  const moment = Date.parse(at);
  const end = (shift: number) => new Date(moment + shift).toISOString();
  return db.contents
    .where('[target+at+seq]')
    .between([target, end(-ms), Dexie.minKey], [target, end(ms), Dexie.maxKey], true, true)
    .filter(({ kind }) => MAIL.has(kind))
    .toArray();
}

/** Those of the entries that were written at this moment or after it. */
export async function recordedSince(
  db: Database,
  rows: readonly ContentRow[],
  moment: string,
): Promise<ContentRow[]> {
  const headers = await db.headers.bulkGet(keysOf(rows));
  return rows.filter((_row, index) => (headers[index]?.recordedAt ?? '') >= moment);
}

/**
 * Puts entries on another record, or back where they were written for where `to` is null. What was hashed stays:
 * the log says it by the correction that this goes with.
 */
export async function moveMails(
  db: Database,
  mails: readonly EntryPlace[],
  to: MovedTo | null,
): Promise<void> {
  await placeEntries(
    db,
    keysOf(mails).map((key) => ({ key, moved: to })),
  );
}

/** The entry that a mail message was logged as, or null. */
export async function entryOfMessage(db: Database, messageId: string): Promise<ContentRow | null> {
  return (await db.contents.where('message').equals(messageId).first()) ?? null;
}
