import { hashText } from '../log/hash';
import type { LogEntry } from '../model/activity';
import type { Database, EntryKey } from './database';
import { type AppendOptions, append } from './log';

/** There is no such entry, or nothing of it is left to delete. */
export class NothingToEraseError extends Error {
  override name = 'NothingToEraseError';
}

/** What stays of a deleted mail entry: a mark that tells "logged before" and names nothing. */
export function forgottenMark(messageId: string): Promise<string> {
  return hashText(messageId);
}

/**
 * Deletes what an entry says: content and salt go, the header stays, and a `deletion` entry is appended, all
 * in one. Resolves with that entry.
 * @throws NothingToEraseError when there is no such content, and for a deletion, whose content only names
 * the entry that it speaks of.
 */
export async function eraseContent(
  db: Database,
  entryId: string,
  options: AppendOptions & {
    /** The mail was logged by mistake: nothing marks it, so that it may be logged again. */
    mayReturn?: boolean;
  },
): Promise<LogEntry> {
  const header = await db.headers.get({ id: entryId });
  if (!header || header.kind === 'deletion') throw new NothingToEraseError(entryId);
  const key: EntryKey = [header.device, header.seq];
  const row = await db.contents.get(key);
  if (!row) throw new NothingToEraseError(entryId);
  const isMarked = row.message !== undefined && !options.mayReturn;
  const mark = isMarked ? await forgottenMark(row.message ?? '') : null;
  const [deletion] = await append(db, [{ kind: 'deletion', at: options.now, content: { of: entryId } }], {
    ...options,
    alongside: async (transaction, entries) => {
      // Another window may have been quicker: two deletions of one content would be one too many.
      if (!(await db.contents.get(key))) throw new NothingToEraseError(entryId);
      await db.contents.delete(key);
      if (mark !== null) await db.forgotten.put({ mark });
      await options.alongside?.(transaction, entries);
    },
  });
  return deletion as LogEntry;
}

/** The same where it may have been deleted already: then all is as it was wanted. */
export async function eraseIfThere(...asked: Parameters<typeof eraseContent>): Promise<void> {
  await eraseContent(...asked).catch((error: unknown) => {
    if (!(error instanceof NothingToEraseError)) throw error;
  });
}
