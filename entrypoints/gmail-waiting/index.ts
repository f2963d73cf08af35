import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writtenDates } from './written-dates';

/** Run by the background when a mail of ours turns up in a thread; the browser hands on what it returns. */
export default defineUnlistedScript(() => writtenDates(document));
