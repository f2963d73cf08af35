import type { ThreadLink } from '../model/book';
import { neverHits } from './never-list';
import type { Parties } from './parties';

/** Why a thread is none of our business; `entries` are those of the never-list that it hits. */
type LeftAlone = { why: 'never-list' | 'not-business' | 'internal'; entries: string[] };

/**
 * Why a thread is none of our business; null when it may be. The never-list is asked first: it wins over all.
 * @param us the mailbox's address and the rep's own; null where one is not known.
 */
export function whyLeftAlone(
  parties: Parties,
  us: readonly (string | null)[],
  neverList: readonly string[],
  link: ThreadLink | null,
): LeftAlone | null {
  const own = us.flatMap((address) => address?.toLowerCase() ?? []);
  const entries = neverHits([...parties.addresses, ...own], neverList);
  if (entries.length > 0) return { why: 'never-list', entries };
  if (link?.notBusiness) return { why: 'not-business', entries };
  return parties.theirs.length === 0 ? { why: 'internal', entries } : null;
}
