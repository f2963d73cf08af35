import {
  DRAFT_SCRIPT,
  type DraftOrder,
  PLACE_DRAFT,
  type Placed,
} from '../../../utils/messages/draft-script';
import { placed } from '../../../utils/messages/protocol';
import { callInTab, runInTab } from '../../../utils/platform/scripting';
import type { OnScreen } from '../panel/views';

/**
 * Has a draft put into the reply box of the thread on screen, or on the clipboard: only when the rep has asked for
 * it by a click. Null where neither was possible.
 */
export async function placeDraft(text: string, { tabId, page }: OnScreen): Promise<Placed> {
  const { reading } = page;
  if (page.site !== 'gmail' || reading.kind !== 'thread') return null;
  const { threadId, legacyThreadId } = reading;
  const order: DraftOrder = { text, threadId, legacyThreadId };
  if (!(await runInTab(tabId, [DRAFT_SCRIPT]))) return null;
  // A tab that was closed or went elsewhere meanwhile rejects.
  const answer = await callInTab(tabId, PLACE_DRAFT, order).catch(() => null);
  return placed.safeParse(answer).data ?? null;
}
