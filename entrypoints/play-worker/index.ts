import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TrialAsked, TrialTold } from '../../components/workspace/settings/plays/trial-messages';
import { tryOnBook } from './try-on-book';

/** A dedicated worker that the workspace starts: it tries a play on the open deals, and writes nothing. */
export default defineUnlistedScript(() => {
  const tell = (message: TrialTold) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<TrialAsked>) => void tryOnBook(data, tell));
});
