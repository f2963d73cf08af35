import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureOf } from '../../utils/adapters/gmail/structure';

/** Run by the background when a report is asked for; the browser hands on what it returns. */
export default defineUnlistedScript(() => structureOf(document));
