import { defineContentScript } from 'wxt/utils/define-content-script';
import { crm } from '../../utils/adapters/crm';
import { servePage } from '../../utils/in-page/serve-page';
import { makeCrmSite } from './crm-site';
import { askPermit } from './permit';

/** Registered by the background for the sites that the user has added; with `matches` they would all be required. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  async main(ctx) {
    const permit = await askPermit(ctx, window);
    if (permit) await servePage(permit.life, document, makeCrmSite(crm, permit));
  },
});
