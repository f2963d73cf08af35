import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { VerifyAsked, VerifyTold } from '../../components/workspace/files/verify-messages';
import { checkStoredLog } from './check-stored-log';

/** A dedicated worker that the workspace starts: it walks the whole log and checks it. Ending it cancels, for it writes nothing. */
export default defineUnlistedScript(() => {
  const tell = (message: VerifyTold) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<VerifyAsked>) => void checkStoredLog(data, tell));
});
