import { gmail } from '../../utils/adapters/gmail';
import type { LiveSite } from '../../utils/in-page/serve-page';
import { isMailRoute } from './gmail-page';

/** Gmail as a live page: its adapter, its views, and the marks by which it says which view and message is open. */
export const gmailSite: LiveSite = {
  adapter: gmail,
  viewOf(reading) {
    if (reading.kind === 'thread') return 'work';
    return isMailRoute(new URL(reading.url)) ? 'list' : 'away';
  },
  changes: {
    attributes: [
      'aria-expanded',
      'data-message-id',
      'data-legacy-message-id',
      'data-thread-perm-id',
      'data-legacy-thread-id',
    ],
    places: '[role=main], [role=listitem], [data-legacy-thread-id]',
  },
};
