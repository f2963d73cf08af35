import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromWorker, ToWorker } from '../../components/workspace/data/import/worker-messages';
import { serve } from './serve';

/** A dedicated worker that the workspace starts: it reads the file, and alone writes what the file brings. */
export default defineUnlistedScript(() => {
  const hear = serve((message: FromWorker) => self.postMessage(message));
  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));
});
