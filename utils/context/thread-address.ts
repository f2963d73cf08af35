import type { ThreadReading } from '../model/reading';

/** The mailbox's part of a Gmail address, a delegated one's too. */
const MAILBOX = /^\/mail\/(?:b\/[^/]+\/)?(?:u\/\d+\/)?(?:d\/[^/]+\/)?/;

/**
 * The address of a Gmail thread by itself: where the rep came from, a search with its words among it, is no part of
 * it. Null where the page does not say the thread's id.
 */
export function threadAddress({ url, legacyThreadId }: ThreadReading): string | null {
  const { origin, pathname } = new URL(url);
  const [mailbox] = MAILBOX.exec(pathname) ?? [];
  if (mailbox === undefined || legacyThreadId === null) return null;
  return `${origin}${mailbox}#all/${legacyThreadId}`;
}
