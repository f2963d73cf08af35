import { profiles } from '../../../utils/adapters/crm-registry';
import type { ContentCaller } from '../../../utils/messages/caller';
import { Refused } from '../../../utils/messages/refusal';
import { isSameAddress, parseUrl } from '../../../utils/messages/site';
import type { Reading } from '../../../utils/model/reading';

/** Gmail's page is one: what stands after `#` may have moved on while its thread was read. */
function isSamePage(said: string, seen: string): boolean {
  const [one, other] = [parseUrl(said), parseUrl(seen)];
  return one !== null && one.origin === other?.origin && one.pathname === other.pathname;
}

/** Any page may be read by its labels; as a known CRM only one that its address can be of. */
function canBe(site: string, address: string): boolean {
  const url = parseUrl(address);
  return site === 'generic' || profiles.some(({ id, isMine }) => id === site && url !== null && isMine(url));
}

/**
 * A reading speaks of the page that the browser saw send it, and as the site that the page can be: mail comes from
 * Gmail alone, records from sites that the user has added. A CRM that has moved on to its next record meanwhile has
 * to read anew: the values of one must not go to the other.
 * @throws Refused `wrong-sender`.
 */
export function checkAddress(reading: Reading, { url, site }: ContentCaller): void {
  const isMail = site.id === 'gmail';
  const fits = isMail
    ? reading.kind !== 'record' && reading.site === 'gmail' && isSamePage(reading.url, url)
    : reading.kind !== 'thread' && canBe(reading.site, url) && isSameAddress(reading.url, url);
  if (!fits) throw new Refused('wrong-sender');
}
