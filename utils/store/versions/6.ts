import { version5 } from './5';
import type { SchemaVersion } from './version';

/** What the log says of a person, a company or a mail thread is found by them, newest first. */
export const version6: SchemaVersion = {
  number: 6,
  stores: {
    ...version5.stores,
    contents:
      '[device+seq], [target+at+seq], message, [content.contact.id+at+seq], [content.account.id+at+seq], [content.thread.id+at+seq], content.batch',
  },
};
