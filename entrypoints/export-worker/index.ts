import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ExportAsked, ExportTold } from '../../components/workspace/files/export-messages';
import { writeFile } from './write-file';

/** A dedicated worker that the workspace starts for one file: it reads the log and writes the file, and can be stopped. */
export default defineUnlistedScript(() => {
  const stop = { isAsked: false };
  const tell = (message: ExportTold) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<ExportAsked>) => {
    if (data.ask === 'cancel') stop.isAsked = true;
    else void writeFile(data, stop, tell);
  });
});
