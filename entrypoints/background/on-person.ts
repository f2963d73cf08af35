import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { onScreen, requirePerson } from './panel/views';
import type { Services } from './services';
import { changeChoice } from './thread/thread-choice';
import { requireThread } from './thread/thread-on-screen';

/** The rep says whom of several people the thread is with: suggestions, drafts and Track go by that person. */
export async function onPerson(
  { version, email }: Parsed<'thread/person'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/person'>> {
  const screen = await onScreen(caller, version);
  const { id } = requireThread(screen);
  const person = requirePerson(screen.view, email);
  await changeChoice(services.db, id, { person: person.email }, services.now());
  await services.showAll();
  return { ok: true };
}
