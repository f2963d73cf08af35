import { parseNeverEntry } from '../../utils/context/never-list';
import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { withLock } from '../../utils/platform/locks';
import { removeFromNeverList } from '../../utils/store/never-list';
import { neverAgain } from './book/never';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';

/** From now on nothing of this address or domain is read or kept; what was logged of its threads goes. */
export async function onNeverAdd(
  { value, agreed }: Parsed<'never/add'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'never/add'>> {
  const entry = parseNeverEntry(value);
  if (entry === null) {
    throw new Refused('wrong-shape', `“${value.trim()}” is neither a mail address nor a domain.`);
  }
  const put = await withLock(MAILS_LOCK, () => neverAgain(entry, { onScreen: [], agreed }, services));
  if (put.ok) await services.showAll();
  return put;
}

/** The address or domain may be read again. */
export async function onNeverRemove(
  { value }: Parsed<'never/remove'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'never/remove'>> {
  await removeFromNeverList(services.db, value);
  await services.showAll();
  return { ok: true };
}
