import { appearedIn } from '../../../utils/context/appeared';
import type { Reading } from '../../../utils/model/reading';
import { withLock } from '../../../utils/platform/locks';
import type { Services } from '../services';
import { takeBackUndone } from '../thread/take-back-undone';
import type { HouseRules } from './house-rules';
import { keepPage, type Page, readPage } from './pages';
import { withhold, withoutWords } from './withhold';

function appearedSince(before: Page | null, reading: Reading, { now }: Services): Page['appeared'] {
  if (reading.kind !== 'thread') return [];
  const earlier =
    before?.reading.kind === 'thread' ? { reading: before.reading, appeared: before.appeared } : null;
  return appearedIn(earlier, reading, now());
}

/** What is kept of a tab now, and what was before. */
export type Kept = { page: Page; before: Page | null };

/**
 * Keeps what a tab says, with the rep's mails that have turned up since it spoke before. One that has gone again
 * was not sent after all, and is taken out of the log.
 */
export async function keepReading(
  said: Omit<Page, 'appeared' | 'withheld'>,
  rules: Promise<HouseRules>,
  services: Services,
): Promise<Kept> {
  const { reading, tabId } = said;
  return withLock(`dealcue-reading-${tabId}`, async () => {
    const before = await readPage(tabId);
    const whole = { ...said, appeared: appearedSince(before, reading, services), withheld: false };
    // Where the never-list cannot be read, neither can the book: the store's failure is shown, nothing is kept.
    const known = await rules.catch(() => null);
    const page = known === null ? withoutWords(whole) : withhold(whole, known);
    await keepPage(page);
    if (reading.kind === 'thread') {
      // A store that fails says so in the panel, where the reading is shown next.
      await takeBackUndone(before, reading, services).catch(console.error);
    }
    return { page, before };
  });
}
