import { defineContentScript } from 'wxt/utils/define-content-script';
import { isGmailApp } from './gmail-page';
import { serve } from './serve';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  async main(ctx) {
    if (isGmailApp(new URL(location.href))) await serve(ctx, document);
  },
});
