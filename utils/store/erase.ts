import { hashText } from '../log/hash';
import type { LogEntry } from '../model/activity';
import type { Database, EntryKey } from './database';
import { contentsAt, keysOf } from './entry-keys';
import { type AppendOptions, append } from './log';
import { forgetThreads } from './standing';
import { dropContents } from './write-entries';

/** There is no such entry, or nothing of it is left to delete. */
export class NothingToEraseError extends Error {
  override name = 'NothingToEraseError';
}

/** What stays of a deleted mail entry: a mark that tells "logged before" and names nothing. */
export function forgottenMark(messageId: string): Promise<string> {
  return hashText(messageId);
}

type EraseOptions = AppendOptions & {
  /** Mails were logged by mistake: nothing marks them, so that they may be logged again. */
  mayReturn?: boolean;
};

type Found = { key: EntryKey; id: string; mark: string | null; thread: string };

/** Of the entries those that still say something; deletions only name what they speak of. */
async function findContents(db: Database, entryIds: readonly string[], mayReturn: boolean): Promise<Found[]> {
  const headers = await db.headers.where('id').anyOf(entryIds).toArray();
  const live = headers.filter(({ kind }) => kind !== 'deletion').sort((a, b) => a.seq - b.seq);
  const found = await contentsAt(db, keysOf(live));
  return Promise.all(
    found.map(async ({ device, seq, id, message, content }) => {
      const mark = message === undefined || mayReturn ? null : await forgottenMark(message);
      return { key: [device, seq] as EntryKey, id, mark, thread: content.thread?.id ?? '' };
    }),
  );
}

/**
 * Deletes what entries say: contents and salts go, with the next steps that quote their threads, headers stay, and a
 * `deletion` entry for each is appended, all in one. Resolves with those entries; what was deleted before has none.
 */
export async function eraseContents(
  db: Database,
  entryIds: readonly string[],
  options: EraseOptions,
): Promise<LogEntry[]> {
  const found = await findContents(db, entryIds, options.mayReturn === true);
  const keys = found.map(({ key }) => key);
  const marks = found.flatMap(({ mark }) => (mark === null ? [] : [{ mark }]));
  const deletions = found.map(({ id }) => ({
    kind: 'deletion' as const,
    at: options.now,
    content: { of: id },
  }));
  return append(db, deletions, {
    ...options,
    alongside: async (transaction, entries) => {
      // Another window may have been quicker: two deletions of one content would be one too many.
      const there = await db.contents.where('[device+seq]').anyOf(keys).count();
      if (there !== keys.length) throw new NothingToEraseError('Some of it is gone already');
      await dropContents(db, keys);
      await forgetThreads(
        db,
        found.map(({ thread }) => thread),
      );
      await db.forgotten.bulkPut(marks);
      await options.alongside?.(transaction, entries);
    },
  });
}

/**
 * The same for one entry.
 * @throws NothingToEraseError when there is no such content, and for a deletion, whose content only names
 * the entry that it speaks of.
 */
export async function eraseContent(db: Database, entryId: string, options: EraseOptions): Promise<LogEntry> {
  const [deletion] = await eraseContents(db, [entryId], options);
  if (deletion === undefined) throw new NothingToEraseError(entryId);
  return deletion;
}

/** The same where it may have been deleted already: then all is as it was wanted. */
export async function eraseIfThere(...asked: Parameters<typeof eraseContent>): Promise<void> {
  await eraseContent(...asked).catch((error: unknown) => {
    if (!(error instanceof NothingToEraseError)) throw error;
  });
}
