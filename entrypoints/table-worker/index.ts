import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromTables, ToTables } from '../../components/workspace/records/table-messages';
import { serve } from './serve';

/** A dedicated worker that the workspace starts: it reads the lists of the book, finds in them and puts them in order. */
export default defineUnlistedScript(() => {
  const hear = serve((message: FromTables) => self.postMessage(message));
  self.addEventListener('message', ({ data }: MessageEvent<ToTables>) => hear(data));
});
