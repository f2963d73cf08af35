/**
 * What background and draft script agree on. The script is put into a page only when a rep asks for a draft: the
 * script that always runs there stays small.
 */
export const DRAFT_SCRIPT = '/gmail-draft.js';

/** The name under which the script leaves its one function in its own world, which the page cannot see. */
export const PLACE_DRAFT = 'dealcuePlaceDraft';

/** What is to be written, and the thread that the rep had on screen when they asked. */
export type DraftOrder = { text: string; threadId: string | null; legacyThreadId: string | null };

/** Where a draft has gone: Gmail's reply box, the clipboard, or nowhere yet. */
export type Placed = 'reply-box' | 'clipboard' | null;
