import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { withLock } from '../../utils/platform/locks';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { moveMails, recordedSince } from '../../utils/store/thread-mails';
import { getThreadLink } from '../../utils/store/threads';
import { requireAuthor } from './author';
import { type OnScreen, onScreen } from './panel/views';
import { choosePage, isRecordPage } from './record/page-choice';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';
import { changeChoice } from './thread/thread-choice';
import { backCorrections, mailsOnScreen, takeOut } from './thread/thread-mails';
import { requireThread } from './thread/thread-on-screen';

/**
 * The rep says that the thread is no business: it is left alone from now on, and its mails go out of the log. What
 * was chosen for it before is kept for the way back.
 */
export async function onLeave(
  { version }: Parsed<'thread/leave'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/leave'>> {
  const { db, now } = services;
  const screen = await onScreen(caller, version);
  const { id } = requireThread(screen);
  await withLock(MAILS_LOCK, async () => {
    await changeChoice(db, id, { notBusiness: true }, now());
    await takeOut(await mailsOnScreen(screen, services), services);
  });
  await services.showAll();
  return { ok: true };
}

/** Puts mails back that the choice has moved, and takes out those that only came by it. */
async function undoChoice(screen: OnScreen, id: string, services: Services): Promise<void> {
  const { db, now } = services;
  const at = now();
  const by = requireAuthor(await readSettings(db), screen.page);
  const choice = await getThreadLink(db, id);
  const mails = await mailsOnScreen(screen, services);
  const moved = mails.filter((row) => row.moved !== undefined);
  const own = mails.filter((row) => row.moved === undefined);
  await append(db, backCorrections(moved, screen, at), {
    by,
    now: at,
    alongside: async () => {
      await changeChoice(db, id, { dealId: null, leadId: null }, at);
      await moveMails(db, moved, null);
    },
  });
  await takeOut(await recordedSince(db, own, choice?.chosenAt ?? at), services);
}

/** The rep takes back what was chosen for the thread: it is matched anew. */
export async function onTakeBack(
  { version }: Parsed<'thread/take-back'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/take-back'>> {
  const { db, now } = services;
  const screen = await onScreen(caller, version);
  if (isRecordPage(screen)) {
    await choosePage(screen, null, services);
    await services.showAll();
    return { ok: true };
  }
  const { id } = requireThread(screen);
  await withLock(MAILS_LOCK, async () => {
    if (screen.view.state === 'left-alone') await changeChoice(db, id, { notBusiness: false }, now());
    else await undoChoice(screen, id, services);
  });
  await services.showAll();
  return { ok: true };
}
