import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { noteRestored } from '../../utils/platform/held-mark';
import { withLock } from '../../utils/platform/locks';
import { countHeld } from '../../utils/store/backup/held-counts';
import { readNeverList } from '../../utils/store/never-list';
import { neverAgain } from './book/never';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';

/** Takes the mails out of the log again that the backup held of people on the never-list. */
async function heedNeverList(services: Services): Promise<void> {
  for (const value of await readNeverList(services.db)) {
    const asked = await neverAgain(value, { onScreen: [], agreed: undefined }, services);
    // Who put them there has agreed before; what the backup brought since is no new question.
    if (!asked.ok) await neverAgain(value, { onScreen: [], agreed: asked.mails }, services);
  }
}

/** A backup was brought back by the workspace's worker: what was agreed here holds for it too, and panels look anew. */
export async function onRestored(
  _nothing: Parsed<'backup/restored'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'backup/restored'>> {
  await withLock(MAILS_LOCK, () => heedNeverList(services));
  await noteRestored(await countHeld(services.db), services.now());
  await services.showAll();
  return { ok: true };
}
