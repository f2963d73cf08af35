import type { AboutKey } from './activity-about';
import type { Database } from './database';
import { keysOf } from './entry-keys';
import type { ContentRow } from './rows';
import { newestRows } from './timeline';

/** A mail thread that the log knows of a record. */
export interface RecordThread {
  id: string;
  subject: string | null;
  /** When the last of its mails was sent. */
  at: string;
  /** Whose log has it. */
  by: string;
}

/** Enough mails to look through for the threads of one record. */
const MOST_MAILS = 500;

/** The mail threads of some records and people, the newest first. */
export async function threadsOfRecords(
  db: Database,
  about: readonly AboutKey[],
  limit: number,
): Promise<RecordThread[]> {
  const kinds = ['email-in', 'email-out'] as const;
  const mails = await newestRows(db, { about, also: [], kinds, words: '', limit: MOST_MAILS });
  const threads = new Map<string, ContentRow>();
  for (const mail of mails) {
    const { thread } = mail.content;
    if (thread && !threads.has(thread.id)) threads.set(thread.id, mail);
  }
  const shown = [...threads].slice(0, limit);
  const headers = await db.headers.bulkGet(keysOf(shown.map(([, mail]) => mail)));
  return shown.map(([id, { content, at }], index) => ({
    id,
    subject: content.thread?.subject ?? null,
    at,
    by: headers[index]?.by ?? '',
  }));
}
