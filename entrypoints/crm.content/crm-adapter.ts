import { profileFor } from '../../utils/adapters/crm-registry';
import { generic } from '../../utils/adapters/generic';
import type { Adapter } from '../../utils/adapters/kit/adapter';
import { localDay } from '../../utils/adapters/kit/labels/local-day';
import { readRecord } from '../../utils/adapters/kit/labels/read-record';

/**
 * Reads the record on a page of an added site: with what is known of the CRM where its address and its marks say
 * which one it is, by labels alone elsewhere.
 */
export const crm: Adapter = {
  ...generic,
  steps: (doc, url) => readRecord(doc, url, { profile: profileFor(doc, url), today: localDay(new Date()) }),
};
