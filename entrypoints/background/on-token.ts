import type { ContentCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { makeToken } from './panel/panel-tokens';
import type { Services } from './services';

/** A content script asks for the token of the panel frame that it is about to make. */
export async function onToken(
  _nothing: Parsed<'panel/token'>,
  { tabId }: ContentCaller,
  { now }: Services,
): Promise<Output<'panel/token'>> {
  return { token: await makeToken(tabId, now()) };
}
