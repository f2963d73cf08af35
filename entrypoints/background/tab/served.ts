import { addedSites, GMAIL_PATTERN, type Site, siteOf } from '../../../utils/messages/site';
import { grantedPatterns, isGranted } from '../../../utils/platform/permissions';

/** Match patterns of the sites that the user has added, as the browser keeps them. */
export async function readAddedSites(): Promise<string[]> {
  return addedSites(await grantedPatterns());
}

/** Match patterns of every page that a script of ours runs on. */
export async function servedPatterns(): Promise<string[]> {
  const gmail = (await isGranted(GMAIL_PATTERN)) ? [GMAIL_PATTERN] : [];
  return [...gmail, ...(await readAddedSites())];
}

/** The site of an address if a script of ours runs on its pages, else null. */
export async function servedSite(address: string | null | undefined): Promise<Site | null> {
  const site = siteOf(address);
  return site !== null && (await servedPatterns()).includes(site.pattern) ? site : null;
}
