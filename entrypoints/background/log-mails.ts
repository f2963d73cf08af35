import type { Known } from '../../utils/context/known';
import { mailEntries } from '../../utils/context/mail-entries';
import type { Settled } from '../../utils/context/make-view';
import type { Parties } from '../../utils/context/parties';
import type { ThreadReading } from '../../utils/model/reading';
import { withLock } from '../../utils/platform/locks';
import { loggedMessages } from '../../utils/store/entries';
import { append } from '../../utils/store/log';
import type { Services } from './services';

/**
 * Logs the mails of a thread that belongs to a record: each message once, whatever tab or wake-up sees it.
 * Nothing is logged while it is not known whose log this is.
 */
export async function logMails(
  thread: { reading: ThreadReading; settled: Settled; parties: Parties; known: Known; by: string | null },
  { db, now }: Services,
): Promise<void> {
  const { by } = thread;
  if (by === null) return;
  const entries = mailEntries(thread.reading, thread.settled, thread.parties, thread.known);
  if (entries.length === 0) return;
  // Looking and writing are one step: two tabs may show the same thread.
  await withLock('dealcue-mails', async () => {
    const logged = await loggedMessages(
      db,
      entries.map(({ messageId }) => messageId),
    );
    const fresh = entries.filter(({ messageId }) => !logged.has(messageId));
    const once = [...new Map(fresh.map((entry) => [entry.messageId, entry])).values()];
    if (once.length > 0) await append(db, once, { by, now: now() });
  });
}
