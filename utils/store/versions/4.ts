import { version3 } from './3';
import type { SchemaVersion } from './version';

/** Pairs that may be one record are remembered; a record that was merged into another is found by its names; scores are kept. */
export const version4: SchemaVersion = {
  number: 4,
  stores: {
    ...version3.stores,
    deals: 'id, status, accountId, *people, closeDate, updatedAt, *externals, folded, *alsoNamed',
    leads: 'id, email, status, updatedAt, *externals, folded, *alsoNamed, *otherEmails',
    contacts: 'id, *emails, accountId, *externals, folded, *alsoNamed',
    accounts: 'id, *domains, *externals, folded, *alsoNamed',
    pairs: 'key, state, *records',
    merges: 'id, at, [gone+into], into',
    scores: 'key',
  },
};
