import { Dexie } from 'dexie';
import type { Database } from './database';
import type { ContentRow, TargetKey } from './rows';

/** A mail thread that the log knows of a record. */
export interface RecordThread {
  id: string;
  subject: string | null;
  /** When the last of its mails was sent. */
  at: string;
  /** Whose log has it. */
  by: string;
}

/** Enough entries to look through for the threads of one record. */
const MOST_ENTRIES = 500;

const isMail = ({ kind, content }: ContentRow) =>
  (kind === 'email-in' || kind === 'email-out') && content.thread !== undefined;

/** The mail threads of some records, the newest first. */
export async function threadsOfRecords(
  db: Database,
  targets: readonly TargetKey[],
  limit: number,
): Promise<RecordThread[]> {
  const mails = await Promise.all(
    targets.map((target) =>
      db.contents
        .where('[target+at+seq]')
        .between([target, Dexie.minKey], [target, Dexie.maxKey])
        .reverse()
        .filter(isMail)
        .limit(MOST_ENTRIES)
        .toArray(),
    ),
  );
  const newestFirst = mails.flat().sort((one, other) => (one.at < other.at ? 1 : -1));
  const threads = new Map<string, ContentRow>();
  for (const mail of newestFirst) {
    const { thread } = mail.content;
    if (thread && !threads.has(thread.id)) threads.set(thread.id, mail);
  }
  const shown = [...threads].slice(0, limit);
  const headers = await db.headers.bulkGet(
    shown.map(([, { device, seq }]): [string, number] => [device, seq]),
  );
  return shown.map(([id, { content, at }], index) => ({
    id,
    subject: content.thread?.subject ?? null,
    at,
    by: headers[index]?.by ?? '',
  }));
}
