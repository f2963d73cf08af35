import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { track } from './book/track';
import { keepUndo, NOTHING_TO_UNDO } from './book/undo';
import { onScreen } from './panel/views';
import type { Services } from './services';

/** "Track this thread": a lead for the person picked, found or new, and the thread linked to it. It can be undone for a while. */
export async function onTrack(
  { version, email }: Parsed<'thread/track'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/track'>> {
  const screen = await onScreen(caller, version);
  const by = requireAuthor(await readSettings(services.db), screen.page);
  const tracked = await track(screen, email, by, services);
  const { at, target, created, entryId } = tracked;
  const entryIds = entryId === null ? [] : [entryId];
  const { tabId } = screen;
  const undo = await keepUndo({ ...NOTHING_TO_UNDO, at, by, tabId, entryIds, tracked });
  await services.showAll();
  return { target, created, undo };
}
