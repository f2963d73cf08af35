import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScoreAsked, ScoreTold } from '../../components/workspace/score/score-messages';
import { scoreBook } from './score-book';

/** A dedicated worker that the workspace starts: it learns from closed records and scores those that are open. */
export default defineUnlistedScript(() => {
  const tell = (message: ScoreTold) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<ScoreAsked>) => void scoreBook(data, tell));
});
