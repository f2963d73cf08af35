import { version1 } from './1';
import type { SchemaVersion } from './version';

/** What records of CRMs need: what was taught about the pages of a host. */
export const version2: SchemaVersion = {
  number: 2,
  stores: {
    ...version1.stores,
    sites: 'host',
  },
};
