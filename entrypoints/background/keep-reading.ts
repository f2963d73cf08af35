import { appearedIn } from '../../utils/context/appeared';
import { withLock } from '../../utils/platform/locks';
import { keepPage, type Page, readPage } from './pages';
import type { Services } from './services';
import { takeBackUndone } from './take-back-undone';

/**
 * Keeps what a tab says, with the rep's mails that have turned up since it spoke before. One that has gone again
 * was not sent after all, and is taken out of the log.
 */
export async function keepReading(said: Omit<Page, 'appeared'>, services: Services): Promise<void> {
  const { reading, tabId } = said;
  await withLock(`dealcue-reading-${tabId}`, async () => {
    const before = await readPage(tabId);
    if (reading.kind !== 'thread') return keepPage({ ...said, appeared: [] });
    const earlier =
      before?.reading.kind === 'thread' ? { reading: before.reading, appeared: before.appeared } : null;
    await keepPage({ ...said, appeared: appearedIn(earlier, reading, services.now()) });
    // A store that fails says so in the panel, where the reading is shown next.
    await takeBackUndone(before, reading, services).catch(console.error);
  });
}
