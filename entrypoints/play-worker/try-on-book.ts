import type { TrialAsked, TrialTold } from '../../components/workspace/settings/plays/trial-messages';
import { tryPlay } from '../../utils/context/try-play';
import { db } from '../../utils/store/open';
import { playBook } from '../../utils/store/play-book';

/** Tries a play on the open deals of the book, and tells how far it is and what came of it. */
export async function tryOnBook(
  { play, now, place }: TrialAsked,
  tell: (told: TrialTold) => void,
): Promise<void> {
  try {
    const onProgress = (open: number) => tell({ tell: 'progress', open });
    tell({ tell: 'done', trial: await tryPlay(play, playBook(db()), { now, place }, onProgress) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ tell: 'failed', name, message });
  }
}
