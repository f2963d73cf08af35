import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { withLock } from '../../utils/platform/locks';
import { removeFromNeverList } from '../../utils/store/never-list';
import { neverAgain } from './book/never';
import { onScreen, peopleOn } from './panel/views';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';
import { mailsOnScreen } from './thread/thread-mails';

/**
 * The rep never wants to be asked about a person or a company of the thread on screen: they go on the never-list,
 * and the mails of all their threads out of the log.
 * @throws Refused `changed` when the thread names nobody of that address or domain.
 */
export async function onNeverHere(
  { version, value, agreed }: Parsed<'thread/never'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/never'>> {
  const screen = await onScreen(caller, version);
  const isHere = peopleOn(screen.view).some(({ email, domain }) => value === email || value === domain);
  if (!isHere) throw new Refused('changed');
  const put = await withLock(MAILS_LOCK, async () =>
    neverAgain(value, { onScreen: await mailsOnScreen(screen, services), agreed }, services),
  );
  if (put.ok) await services.showAll();
  return put;
}

/**
 * The rep takes off the never-list what keeps the thread on screen from being read.
 * @throws Refused `changed` when that is something else.
 */
export async function onNeverBack(
  { version, value }: Parsed<'thread/never-back'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/never-back'>> {
  const { view } = await onScreen(caller, version);
  if (view.state !== 'left-alone' || !view.entries.includes(value)) throw new Refused('changed');
  await removeFromNeverList(services.db, value);
  await services.showAll();
  return { ok: true };
}
