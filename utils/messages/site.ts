/** A site that content scripts may report from. */
export type Site = {
  /** Gmail, or any other site: whether the user has granted that one is the browser's to say. */
  id: 'gmail' | 'crm';
  /** Where the page's records live: a panel's frame must sit on exactly this origin. */
  origin: string;
  /** What the browser is asked for: all pages of the host. */
  pattern: string;
  /** Which mailbox it is, by the address alone: its place among the signed-in ones, or that of a delegated one. */
  mailbox: string | null;
};

const GMAIL_HOST = 'mail.google.com';

/** Match pattern of the one site that is read from the day of installation. */
export const GMAIL_PATTERN = `https://${GMAIL_HOST}/*`;

/** One host alone. Whoever opens all sites to us in the browser's own settings has still asked for none. */
const ONE_HOST = /^https?:\/\/[^*/]+\/\*$/;

/** The address as a URL, or null where it is none. */
export function parseUrl(address: string | null | undefined): URL | null {
  return address && URL.canParse(address) ? new URL(address) : null;
}

/** An address as far as it can say what a page shows: what sent the reader to a place in its text is not in it. */
function plain(address: string | null | undefined): string | null {
  const url = parseUrl(address);
  return (
    url && `${url.origin}${url.pathname}${url.search}${url.hash.replace(/:~:.*/, '').replace(/^#$/, '')}`
  );
}

/** True where two addresses lead to the same place, search and `#` included. */
export function isSameAddress(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one !== null && one === other;
}

/** Match pattern of all pages of an address's host. It names no port: Firefox knows none in patterns. */
export function patternOf({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}

/** Which site an address belongs to, taken from the address alone; null where no web page can be. */
export function siteOf(address: string | null | undefined): Site | null {
  const url = parseUrl(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const site = { origin: url.origin, pattern: patternOf(url) };
  if (url.hostname !== GMAIL_HOST) return { id: 'crm', ...site, mailbox: null };
  if (url.origin !== `https://${GMAIL_HOST}`) return null;
  const mailbox = /^\/mail\/((?:b\/[^/]+\/)?u\/\d+(?:\/d\/[^/]+)?)\//.exec(url.pathname)?.[1] ?? null;
  return { id: 'gmail', ...site, mailbox };
}

/** Of the patterns that the browser has granted: those of the hosts that the user has added, one by one. */
export function addedSites(granted: readonly string[]): string[] {
  const added = granted.filter((pattern) => ONE_HOST.test(pattern) && pattern !== GMAIL_PATTERN);
  return [...new Set(added)].sort();
}
