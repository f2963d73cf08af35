import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { withLock } from '../../utils/platform/locks';
import { eraseContents } from '../../utils/store/erase';
import { contentsAbout, removeRecord } from '../../utils/store/remove-record';
import { keyOf } from './about';
import { findTarget } from './book/find-target';
import { deleterOf } from './book/never';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';

/**
 * The workspace deletes one deal or lead, and what the log says about it: the headers stay. Its mails may be logged
 * again where their threads come to belong to another record.
 * @throws Refused `changed` when it is gone.
 */
export async function onRecordDelete(
  { target }: Parsed<'record/delete'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'record/delete'>> {
  const { db, now } = services;
  const { kind, id } = await findTarget(db, target);
  await withLock(MAILS_LOCK, async () => {
    const rows = await contentsAbout(db, keyOf({ kind, id }));
    const ids = rows.map((row) => row.id);
    await eraseContents(db, ids, {
      by: await deleterOf(db, rows),
      now: now(),
      mayReturn: true,
      alongside: () => removeRecord(db, kind, id),
    });
  });
  await services.showAll();
  return { ok: true };
}
