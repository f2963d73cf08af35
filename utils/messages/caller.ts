import { isGranted } from '../platform/permissions';
import { type MessageSender, ownId, ownUrl } from '../platform/runtime';
import type { Sender } from './define';
import { Refused } from './refusal';
import { parseUrl, type Site, siteOf } from './site';

/** Pages of ours that may send `page` messages; none of them can be framed. */
const OWN_PAGES: readonly string[] = ['/workspace.html', '/popup.html'];

/** A content script in the top frame of a granted site; everything here is the browser's word, not the page's. */
export type ContentCaller = {
  from: 'content';
  tabId: number;
  windowId: number | null;
  site: Site;
  /** The address of the page at this moment. */
  url: string;
};
/** A panel whose port is bound to the tab that it stands on or, in the side panel, follows. */
export type PanelCaller = { from: 'panel'; tabId: number | null };
/** The workspace or the popup. */
export type PageCaller = { from: 'page' };

/** Who sends messages of a class. */
export type CallerOf<S extends Sender> = Extract<ContentCaller | PanelCaller | PageCaller, { from: S }>;

/** What the browser says about a sender: a message's own sender, or the panel that a port was bound to. */
export type Origin = { via: 'runtime'; sender: MessageSender } | { via: 'port'; panel: PanelCaller };

/**
 * Where the sender's page is now. A page that moves on by script alone keeps its first address in `sender.url`, in
 * some browsers; its tab has the new one.
 */
function addressOf({ url, tab }: MessageSender): string | undefined {
  return siteOf(tab?.url)?.origin === siteOf(url)?.origin ? tab?.url : url;
}

async function contentCaller(sender: MessageSender): Promise<ContentCaller | null> {
  const url = addressOf(sender);
  const site = siteOf(url);
  const tabId = sender.tab?.id;
  if (site === null || tabId === undefined || sender.frameId !== 0 || url === undefined) return null;
  if (!(await isGranted(site.pattern))) return null;
  return { from: 'content', tabId, windowId: sender.tab?.windowId ?? null, site, url };
}

/** True for an address of one of our own files. The host is the browser's: it may be a session's dynamic one. */
export function isOwnPage(address: string | undefined, paths: readonly string[]): boolean {
  const url = parseUrl(address);
  return url !== null && url.protocol === parseUrl(ownUrl('/'))?.protocol && paths.includes(url.pathname);
}

function pageCaller(sender: MessageSender): PageCaller | null {
  const topLevel = sender.frameId === undefined || sender.frameId === 0;
  return topLevel && isOwnPage(sender.url, OWN_PAGES) ? { from: 'page' } : null;
}

/**
 * Who sent a message of this class, from what the browser says about the sender.
 * @throws Refused `wrong-sender` when the sender is not of that class.
 */
export async function identifyCaller(from: Sender, origin: Origin): Promise<CallerOf<Sender>> {
  if (origin.via === 'port') {
    if (from === 'panel') return origin.panel;
    throw new Refused('wrong-sender');
  }
  const known = origin.sender.id === ownId();
  const caller =
    from === 'content' && known
      ? await contentCaller(origin.sender)
      : from === 'page' && known
        ? pageCaller(origin.sender)
        : null;
  if (caller === null) throw new Refused('wrong-sender');
  return caller;
}
