import { isMadeHere } from '../../../utils/context/appeared';
import { type MailEntry, mailEntries, type ThreadMails } from '../../../utils/context/mail-entries';
import { targetOf } from '../../../utils/context/make-view';
import { withLock } from '../../../utils/platform/locks';
import { loggedMessages } from '../../../utils/store/entries';
import { append } from '../../../utils/store/log';
import type { ContentRow } from '../../../utils/store/rows';
import { mailsAround } from '../../../utils/store/thread-mails';
import { keyOf } from '../about';
import type { Services } from '../services';
import { waitingMails } from './waiting-mails';

/** Whoever looks at what is logged of a thread's mails and changes it holds this lock: two tabs may show one thread. */
export const MAILS_LOCK = 'dealcue-mails';

/** How far a mail's own time may lie from the moment that it was seen at. */
const SEEN_WITHIN_MS = 2 * 60_000;

/**
 * Whether an entry is the same mail under another id: written for an id that the page shows no more, in this thread
 * and direction, at the same millisecond or, for one that was logged when it was seen, about then.
 */
function isSameMail(entry: MailEntry, row: ContentRow, onPage: ReadonlySet<string | null>): boolean {
  if (row.message === undefined || onPage.has(row.message)) return false;
  if (row.kind !== entry.kind || row.content.thread?.id !== entry.content.thread?.id) return false;
  return (
    row.at === new Date(entry.at).toISOString() || isMadeHere(row.message) !== isMadeHere(entry.messageId)
  );
}

async function isLoggedOtherwise(entry: MailEntry, thread: ThreadMails, { db }: Services): Promise<boolean> {
  const onPage = new Set(thread.reading.messages.map(({ id }) => id));
  const near = await mailsAround(db, keyOf(targetOf(thread.settled)), entry.at, SEEN_WITHIN_MS);
  return near.some((row) => isSameMail(entry, row, onPage));
}

async function withoutLogged(entries: MailEntry[], thread: ThreadMails, services: Services) {
  const ids = entries.map(({ messageId }) => messageId);
  const logged = await loggedMessages(services.db, ids);
  const fresh = new Map(
    entries.flatMap((entry) => (logged.has(entry.messageId) ? [] : [[entry.messageId, entry] as const])),
  );
  const news: MailEntry[] = [];
  for (const entry of fresh.values()) {
    if (!(await isLoggedOtherwise(entry, thread, services))) news.push(entry);
  }
  return news;
}

/**
 * Logs the mails of a thread that belongs to a record: each message once, whatever tab or wake-up sees it.
 * Nothing is logged while it is not known whose log this is, or whose mailbox: without its address a mail of ours
 * from an address that the rep did not name would be written down as theirs, for good.
 */
export async function logMails(
  thread: ThreadMails,
  { by, tabId }: { by: string | null; tabId: number },
  services: Services,
): Promise<void> {
  if (by === null || thread.reading.account === null) return;
  // Looking and writing are one step.
  await withLock(MAILS_LOCK, async () => {
    const waiting = await waitingMails(thread.reading, tabId, services);
    const entries = mailEntries(thread).filter(({ messageId }) => !waiting.has(messageId));
    const news = await withoutLogged(entries, thread, services);
    if (news.length > 0) await append(services.db, news, { by, now: services.now() });
  });
}
