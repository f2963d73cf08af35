/** A site that content scripts may report from. */
export type Site = {
  id: 'gmail';
  /** Where the page's records live: a panel's frame must sit on exactly this origin. */
  origin: string;
  /** The place of the mailbox among the signed-in ones (`/mail/u/N/`); it changes with the order of signing in. */
  accountIndex: string | null;
};

/** The sites that are read from the day of installation, by origin. */
const SITES: Readonly<Record<string, Site['id']>> = { 'https://mail.google.com': 'gmail' };

/** Match patterns of the pages that a content script of ours runs on. */
export const SITE_PATTERNS: readonly string[] = Object.keys(SITES).map((origin) => `${origin}/*`);

/** The address as a URL, or null where it is none. */
export function parseUrl(address: string | null | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}

/** Which known site an address belongs to, taken from the address alone; null for any other. */
export function siteOf(address: string | null | undefined): Site | null {
  const url = parseUrl(address);
  const id = url === null ? undefined : SITES[url.origin];
  if (url === null || id === undefined) return null;
  return {
    id,
    origin: url.origin,
    accountIndex: /^\/mail\/(?:b\/[^/]+\/)?u\/(\d+)\//.exec(url.pathname)?.[1] ?? null,
  };
}
