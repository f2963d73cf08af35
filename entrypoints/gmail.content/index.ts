import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../../utils/in-page/serve-page';
import { isGmailApp } from './gmail-page';
import { gmailSite } from './gmail-site';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  async main(ctx) {
    if (isGmailApp(new URL(location.href))) await servePage(ctx, document, gmailSite);
  },
});
