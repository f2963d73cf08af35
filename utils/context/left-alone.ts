import type { ThreadLink } from '../model/book';
import { isNeverListed } from './never-list';
import type { Parties } from './parties';

/**
 * Why a thread is none of our business; null when it may be. The never-list is asked first: it wins over all.
 * @param us the mailbox's address and the rep's own; null where one is not known.
 */
export function whyLeftAlone(
  parties: Parties,
  us: readonly (string | null)[],
  neverList: readonly string[],
  link: ThreadLink | null,
): 'never-list' | 'not-business' | 'internal' | null {
  const own = us.flatMap((address) => address?.toLowerCase() ?? []);
  if (isNeverListed([...parties.addresses, ...own], neverList)) return 'never-list';
  if (link?.notBusiness) return 'not-business';
  return parties.theirs.length === 0 ? 'internal' : null;
}
