import { withLock } from '../../../utils/platform/locks';
import { BOOK_LOCK } from '../../../utils/store/book-lock';
import { MAILS_LOCK } from '../thread/log-mails';

/** Runs a change of all of the book: pages, mails and the user change it under these locks. */
export const bookAlone = <T>(work: () => Promise<T>): Promise<T> =>
  withLock(BOOK_LOCK, () => withLock(MAILS_LOCK, work));
