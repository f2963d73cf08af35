import { threadLinkId } from '../../utils/context/thread-id';
import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { ThreadReading } from '../../utils/model/reading';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { removeThreadLink, saveThreadLink } from '../../utils/store/threads';
import { requireAuthor } from './author';
import { findTarget } from './find-target';
import type { Services } from './services';
import { targetContent } from './target-content';
import { type OnScreen, onScreen } from './views';

/** The thread on screen with the id that a choice is kept under. @throws Refused where the page names none. */
export function requireThread({ page }: OnScreen): { id: string; reading: ThreadReading } {
  const { reading } = page;
  if (reading.kind !== 'thread') throw new Refused('changed');
  const id = threadLinkId(reading);
  if (id === null) {
    throw new Refused('failed', 'The page does not say which thread this is, so the choice cannot be kept.');
  }
  return { id, reading };
}

/** The part of an entry's content that says which thread it is about. */
export function threadContent({ threadId, subject }: ThreadReading) {
  return threadId === null ? {} : { thread: { id: threadId, subject } };
}

/** The rep says which record the thread belongs to. Choosing it twice is choosing it once. */
export async function onLink(
  { version, target }: Parsed<'thread/link'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/link'>> {
  const { db, now } = services;
  const screen = await onScreen(caller, version);
  const { id, reading } = requireThread(screen);
  const found = await findTarget(db, target);
  const by = requireAuthor(await readSettings(db), screen.page);
  const at = now();
  const choice = {
    dealId: found.kind === 'deal' ? found.id : null,
    leadId: found.kind === 'lead' ? found.id : null,
  };
  const content = { ...targetContent(found), ...threadContent(reading) };
  await append(db, [{ kind: 'link', at, content }], {
    ...{ by, now: at },
    alongside: () => saveThreadLink(db, { id, ...choice, notBusiness: false, chosenAt: at }),
  });
  await services.showAll();
  return { ok: true };
}

/** The rep says that the thread is no business: it is left alone from now on. Nothing of it is logged. */
export async function onLeave(
  { version }: Parsed<'thread/leave'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/leave'>> {
  const { id } = requireThread(await onScreen(caller, version));
  const nothing = { dealId: null, leadId: null };
  await saveThreadLink(services.db, { id, ...nothing, notBusiness: true, chosenAt: services.now() });
  await services.showAll();
  return { ok: true };
}

/** The rep takes back what was chosen for the thread: it is matched anew. */
export async function onTakeBack(
  { version }: Parsed<'thread/take-back'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/take-back'>> {
  const { id } = requireThread(await onScreen(caller, version));
  await removeThreadLink(services.db, id);
  await services.showAll();
  return { ok: true };
}
