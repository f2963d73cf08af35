import { goneFrom } from '../../../utils/context/appeared';
import type { ThreadReading } from '../../../utils/model/reading';
import { withLock } from '../../../utils/platform/locks';
import { headerOf } from '../../../utils/store/entries';
import { eraseContent } from '../../../utils/store/erase';
import { entryOfMessage } from '../../../utils/store/thread-mails';
import type { Services } from '../services';
import type { Page } from '../tab/pages';
import { MAILS_LOCK } from './log-mails';

/** Gmail lets a sending be undone for up to 30 seconds; whoever takes a mail away later has sent it. */
const UNDO_LASTS_MS = 2 * 60_000;

async function takeBack(messageId: string, { db, now }: Services): Promise<void> {
  const entry = await entryOfMessage(db, messageId);
  const header = entry === null ? null : await headerOf(db, entry.id);
  if (header === null || Date.parse(now()) - Date.parse(header.recordedAt) > UNDO_LASTS_MS) return;
  // Sent once more, it keeps its id: then it must be logged again.
  await eraseContent(db, header.id, { by: header.by, now: now(), mayReturn: true });
}

/** Takes the entries of mails back whose sending was undone before the rep's eyes. */
export async function takeBackUndone(
  before: Page | null,
  reading: ThreadReading,
  services: Services,
): Promise<void> {
  if (before?.reading.kind !== 'thread') return;
  const gone = goneFrom({ reading: before.reading, appeared: before.appeared }, reading);
  if (gone.length === 0) return;
  await withLock(MAILS_LOCK, async () => {
    for (const { id } of gone) await takeBack(id, services);
  });
}
