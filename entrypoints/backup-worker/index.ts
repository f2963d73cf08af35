import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackupAsked, BackupTold } from '../../components/workspace/settings/backup/backup-messages';
import { serve } from './serve';

/** A dedicated worker that the workspace starts: it writes a backup as it reads, and brings one back. */
export default defineUnlistedScript(() => {
  const hear = serve((message: BackupTold) => self.postMessage(message));
  self.addEventListener('message', ({ data }: MessageEvent<BackupAsked>) => hear(data));
});
