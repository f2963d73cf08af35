import { legacyId, threadId } from './ids';
import { threadOfToken } from './token';

/** What an address says about the view. `open`: a list or unknown; the page may still show a thread. */
export type Route =
  | { view: 'thread'; threadId: string | null; legacyThreadId: string | null }
  | { view: 'open' }
  | { view: 'other' };

/** Routes of Gmail's page that never hold a thread, whatever stale nodes the document keeps. */
const NEVER_A_THREAD = new Set([
  'settings',
  'create-filter',
  'chat',
  'chats',
  'rooms',
  'spaces',
  'space',
  'dm',
  'calls',
  'call',
  'meet',
  'contacts',
  'contact',
  'themes',
]);
/** Routes whose second part is a query or a name, and no thread. */
const NAMED = new Set(['search', 'advanced-search', 'label', 'category', 'section_query']);
const OTHER: Route = { view: 'other' };
const OPEN: Route = { view: 'open' };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' '));
  } catch {
    return part;
  }
}

/** The thread that a text names in any of Gmail's three spellings. */
function threadNamed(text: string): Route | null {
  const id = threadId(text) ?? threadOfToken(text);
  if (id) return { view: 'thread', threadId: id, legacyThreadId: null };
  const legacy = text.length === 16 ? legacyId(text) : null;
  return legacy ? { view: 'thread', threadId: null, legacyThreadId: legacy } : null;
}

function routeOfHash(hash: string): Route {
  const path = hash.replace(/^#/, '').split('?')[0] ?? '';
  const parts = path.split('/').filter(Boolean).map(decoded);
  const name = parts[0]?.toLowerCase() ?? '';
  if (NEVER_A_THREAD.has(name)) return OTHER;
  const last = parts.length > (NAMED.has(name) ? 2 : 1) ? parts.at(-1) : undefined;
  return (last && threadNamed(last)) || OPEN;
}

/** Whether a delegate reads somebody else's mailbox here. */
export function isDelegated(url: URL): boolean {
  return /^\/mail\/(?:b\/[^/]+|u\/\d+\/d\/[^/]+)(?:\/|$)/.test(url.pathname);
}

/** Whether a thread stands in a window of its own, which has no header with the account in it. */
export function isOwnWindow(url: URL): boolean {
  return url.searchParams.has('th');
}

/** What the address says about the view. Sources: gmail-route-processor of InboxSDK, FlowCrypt's live tests. */
export function routeOf(url: URL): Route {
  if (!/^\/mail(?:\/|$)/.test(url.pathname)) return OTHER;
  const view = url.searchParams.get('view');
  // Print (pt), whole message (lg), original (om), attachment (att), compose (cm); btop is the old own window.
  if (view !== null && view !== 'btop') return OTHER;
  const named = url.searchParams.get('th');
  if (named) return threadNamed(named) ?? OPEN;
  return routeOfHash(url.hash);
}
