import type { ThreadIds } from '../../utils/adapters/gmail/thread-id';
import type { DraftOrder, Placed } from '../../utils/messages/draft-script';
import { insertText } from './insert-text';
import { openReply } from './open-reply';
import { findReply } from './reply-box';
import { findThread } from './thread';
import { waitFor } from './wait-for';

/**
 * Longest wait for Gmail's reply box, in milliseconds. Browsers let a page write to the clipboard for some five
 * seconds after a click: time must be left for that.
 */
const PATIENCE = 3_000;

/** The text of the reply that is open on this thread, while the thread is on screen. */
function findOpen(doc: Document, thread: ThreadIds): HTMLElement | null {
  const view = findThread(doc, thread);
  return view && findReply(doc, thread, view);
}

async function openBox(doc: Document, thread: ThreadIds): Promise<HTMLElement | null> {
  const view = findThread(doc, thread);
  return view && openReply(view) ? waitFor(doc, () => findOpen(doc, thread), PATIENCE) : null;
}

/** Fails where the browser does not see the rep's click any more, or this page is not the one with the focus. */
async function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/**
 * Puts a draft into Gmail's own reply box of the thread that is meant: the open one, else it is opened. Where that
 * cannot be done, the text goes to the clipboard. Recipient, subject and sending are never touched.
 */
export async function placeDraft(doc: Document, { text, ...thread }: DraftOrder): Promise<Placed> {
  const body = findOpen(doc, thread) ?? (await openBox(doc, thread));
  if (body && insertText(body, text)) return 'reply-box';
  return (await copy(text)) ? 'clipboard' : null;
}
