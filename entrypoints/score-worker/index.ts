import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScoreAsked, ScoreTold } from '../../components/workspace/score/score-messages';
import { keepLock, withLock } from '../../utils/platform/locks';
import { scoreBook } from './score-book';

/** Two windows that learn at once would each write over the other. */
const LOCK = 'score';

/** A dedicated worker that the workspace starts: it learns from closed records and scores those that are open. */
export default defineUnlistedScript(() => {
  const tell = (message: ScoreTold) => self.postMessage(message);
  async function serve(asked: ScoreAsked): Promise<void> {
    if (asked.ask !== 'due') return withLock(LOCK, () => scoreBook(asked, tell));
    if (await keepLock(LOCK)) await scoreBook(asked, tell);
    else tell({ tell: 'busy' });
  }
  self.addEventListener('message', ({ data }: MessageEvent<ScoreAsked>) => void serve(data));
});
