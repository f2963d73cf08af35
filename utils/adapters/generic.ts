import type { Adapter } from './kit/adapter';
import { localDay } from './kit/labels/local-day';
import { readRecord } from './kit/labels/read-record';

/** Where another adapter reads mail: never a record. */
const MAIL = 'mail.google.com';

/** Reads the record on any page by its labels alone: for hosts that no profile knows. */
export const generic: Adapter = {
  id: 'generic',
  hosts: [],
  isMine: (url) => /^https?:$/.test(url.protocol) && url.hostname !== MAIL,
  steps: (doc, url, _memory, given = {}) =>
    readRecord(doc, url, { today: given.today ?? localDay(new Date()) }),
};
