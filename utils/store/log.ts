import type { Transaction } from 'dexie';
import { v7 } from 'uuid';
import { chain, type Draft } from '../log/entry';
import { toHex } from '../log/hash';
import { wellFormed } from '../log/well-formed';
import {
  type ActivityContent,
  type ActivityKind,
  activityContent,
  entryHeader,
  type LogEntry,
} from '../model/activity';
import { line, moment } from '../model/values';
import { type WithLock, withLock } from '../platform/locks';
import { headOf } from './chains';
import type { Database } from './database';
import { deviceId } from './device';
import { forgetStore } from './forget-store';
import { addEntries } from './write-entries';

/** Whoever writes to the log holds this lock: the background, and the workers for import, restore and merge. */
export const LOG_LOCK = 'dealcue-log';

const SALT_BYTES = 16;

/** What happened, before it has a place in the log. */
export type NewEntry = {
  /** Its own name, where the same happening must not be logged twice; else a new one is made. */
  id?: string;
  kind: ActivityKind;
  at: string;
  content: ActivityContent;
};

export type AppendOptions = {
  /** The rep's address. */
  by: string;
  /** The moment of writing, by the caller's clock. */
  now: string;
  /**
   * Writes that stand or fall with the entries; they may touch every table of the same connection. They may
   * await nothing else: WebCrypto, another window's connection, and the like end the transaction early.
   */
  alongside?: (transaction: Transaction, entries: LogEntry[]) => Promise<unknown>;
  lock?: WithLock;
};

/** Moments in UTC compare as text; the offset told nothing that the export's time zone does not. */
function inUtc(value: string): string {
  return new Date(moment.parse(value)).toISOString();
}

function newSalt(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
}

function draft(entry: NewEntry, { by, now }: AppendOptions): Draft {
  const recordedAt = inUtc(now);
  return {
    id: entryHeader.shape.id.parse(entry.id ?? v7({ msecs: Date.parse(recordedAt) })),
    by: line.min(1).parse(by),
    kind: entryHeader.shape.kind.parse(entry.kind),
    at: inUtc(entry.at),
    recordedAt,
    salt: newSalt(),
    content: activityContent.parse(wellFormed(entry.content)),
  };
}

/** Writes the entries if the chain still ends where they were made for; false if it has moved on. */
function writeAfter(
  db: Database,
  head: { hash: string },
  entries: LogEntry[],
  device: string,
  alongside: AppendOptions['alongside'],
): Promise<boolean> {
  const tables = alongside ? db.tables : [db.headers, db.contents, db.texts];
  return db.transaction('rw', tables, async (transaction) => {
    if ((await headOf(db, device)).hash !== head.hash) return false;
    await addEntries(db, entries);
    await alongside?.(transaction, entries);
    return true;
  });
}

/**
 * Appends entries to this browser's chain, all or none, in their order. Resolves with them once they are on
 * disk. Where there are none, what goes alongside is written all the same.
 * @throws ZodError or CanonicalError when one is not as the model wants it; the browser's error when the disk
 * is full. Nothing is written then.
 */
export async function append(db: Database, entries: NewEntry[], options: AppendOptions): Promise<LogEntry[]> {
  const drafts = entries.map((entry) => draft(entry, options));
  const lock = options.lock ?? withLock;
  return lock(LOG_LOCK, async () => {
    for (;;) {
      const device = await deviceId(db);
      const head = await headOf(db, device);
      // Hashing first: awaiting WebCrypto inside a transaction ends it early in Firefox.
      const sealed = await chain(drafts, head, device);
      if (await writeAfter(db, head, sealed, device, options.alongside)) return sealed;
    }
  });
}

/** Forgets everything in this browser, the device's own name too: what comes after is a new device. */
export async function eraseEverything(db: Database, lock: WithLock = withLock): Promise<void> {
  await lock(LOG_LOCK, () => forgetStore(db));
}
