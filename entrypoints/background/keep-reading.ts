import { appearedIn } from '../../utils/context/appeared';
import { withLock } from '../../utils/platform/locks';
import type { HouseRules } from './house-rules';
import { keepPage, type Page, readPage } from './pages';
import type { Services } from './services';
import { takeBackUndone } from './take-back-undone';
import { withhold, withoutWords } from './withhold';

/**
 * Keeps what a tab says, with the rep's mails that have turned up since it spoke before. One that has gone again
 * was not sent after all, and is taken out of the log.
 */
export async function keepReading(
  said: Omit<Page, 'appeared' | 'withheld'>,
  rules: Promise<HouseRules>,
  services: Services,
): Promise<void> {
  const { reading, tabId } = said;
  await withLock(`dealcue-reading-${tabId}`, async () => {
    const before = await readPage(tabId);
    if (reading.kind !== 'thread') return keepPage({ ...said, appeared: [], withheld: false });
    const earlier =
      before?.reading.kind === 'thread' ? { reading: before.reading, appeared: before.appeared } : null;
    const page = { ...said, appeared: appearedIn(earlier, reading, services.now()), withheld: false };
    // Where the never-list cannot be read, neither can the book: the store's failure is shown, nothing is kept.
    const known = await rules.catch(() => null);
    await keepPage(known === null ? withoutWords(page, reading) : withhold(page, known));
    // A store that fails says so in the panel, where the reading is shown next.
    await takeBackUndone(before, reading, services).catch(console.error);
  });
}
