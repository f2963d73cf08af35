import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { requireRun } from './require-run';

/**
 * Writes a part of an import under the book's lock.
 * @throws ImportRefused where everything was deleted since the last part: nothing may come after that
 */
export function writeStill<T>(db: Database, { id }: ImportRun, write: () => Promise<T>): Promise<T> {
  return withLock(BOOK_LOCK, async () => {
    await requireRun(db, id);
    return write();
  });
}
