import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { removeSuggestionState } from '../../utils/store/suggestions';
import type { Services } from './services';

/** The workspace brings a suggestion back that the rep had set aside. */
export async function onRestEnd(
  { key }: Parsed<'rest/end'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'rest/end'>> {
  await removeSuggestionState(services.db, key);
  await services.showAll();
  return { ok: true };
}
