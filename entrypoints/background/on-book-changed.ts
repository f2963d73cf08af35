import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import type { Services } from './services';

/** A worker of the workspace has changed the book: every panel looks anew. */
export async function onBookChanged(
  _nothing: Parsed<'book/changed'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'book/changed'>> {
  await services.showAll();
  return { ok: true };
}
