import type { ContentCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { readSiteRules } from '../../utils/store/site-rules';
import type { Services } from './services';

/** A page asks how it is to be read: what was taught about its own host, and about no other. */
export async function onSiteRules(
  _nothing: Parsed<'site/rules'>,
  { site }: ContentCaller,
  { db }: Services,
): Promise<Output<'site/rules'>> {
  return { rules: await readSiteRules(db, new URL(site.origin).host) };
}
