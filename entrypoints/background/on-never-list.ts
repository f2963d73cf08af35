import { parseNeverEntry } from '../../utils/context/never-list';
import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { addToNeverList, removeFromNeverList } from '../../utils/store/never-list';
import type { Services } from './services';

/** From now on nothing of this address or domain is read or kept. */
export async function onNeverAdd(
  { value }: Parsed<'never/add'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'never/add'>> {
  const entry = parseNeverEntry(value);
  if (entry === null) {
    throw new Refused('wrong-shape', `“${value.trim()}” is neither a mail address nor a domain.`);
  }
  await addToNeverList(services.db, entry);
  await services.showAll();
  return { ok: true };
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
