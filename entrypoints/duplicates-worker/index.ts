import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SearchAsked, SearchTold } from '../../components/workspace/data/duplicates/duplicates-messages';
import { searchBook } from './search-book';

/** A dedicated worker that the workspace starts: it searches the book for records that may be one. */
export default defineUnlistedScript(() => {
  const tell = (message: SearchTold) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<SearchAsked>) => void searchBook(data, tell));
});
