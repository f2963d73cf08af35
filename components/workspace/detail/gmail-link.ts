import { legacyOf } from '../../../utils/adapters/gmail/ids';

/**
 * The address of a thread of the log in Gmail, in the mailbox of this address where it is signed in; null for threads
 * whose id says nothing of their address.
 */
export function gmailLink(threadId: string, mailbox: string): string | null {
  const legacy = legacyOf(threadId);
  const query = new URLSearchParams({ authuser: mailbox });
  return legacy === null ? null : `https://mail.google.com/mail/?${query}#all/${legacy}`;
}
