import { profileFor } from './crm-registry';
import { generic } from './generic';
import type { Adapter } from './kit/adapter';
import { localDay } from './kit/labels/local-day';
import { readRecord } from './kit/labels/read-record';

/**
 * Reads the record on a page of an added site: with what is known of the CRM where its address and its marks say
 * which one it is, by labels alone elsewhere.
 */
export const crm: Adapter = {
  ...generic,
  steps: (doc, url, _memory, given = {}) =>
    readRecord(doc, url, {
      profile: profileFor(doc, url),
      rules: given.rules ?? null,
      today: given.today ?? localDay(new Date()),
    }),
};
