import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import type { Services } from './services';
import { track } from './track';
import { onScreen } from './views';

/** "Track this thread": a lead for the person picked, found or new, and the thread linked to it. */
export async function onTrack(
  { version, email }: Parsed<'thread/track'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/track'>> {
  const { target, created } = await track(await onScreen(caller, version), email, services);
  await services.showAll();
  return { target, created };
}
