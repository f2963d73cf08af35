import { browser } from 'wxt/browser';

/** A tab as far as we may see it: `url` is null where we have no permission for its site. */
type SeenTab = { id: number; windowId: number | null; url: string | null };

type RawTab = { id?: number | undefined; windowId?: number | undefined; url?: string | undefined };

function seen(tab: RawTab): SeenTab[] {
  return tab.id === undefined ? [] : [{ id: tab.id, windowId: tab.windowId ?? null, url: tab.url ?? null }];
}

/** The open tabs whose address matches one of the patterns. */
export async function tabsAt(patterns: readonly string[]): Promise<SeenTab[]> {
  return (await browser.tabs.query({ url: [...patterns] })).flatMap(seen);
}

/** All open tabs. */
export async function allTabs(): Promise<SeenTab[]> {
  return (await browser.tabs.query({})).flatMap(seen);
}

/** The open tab at one of the patterns that was in front last, or null. A tab that was unloaded holds no page. */
export async function lastUsedTab(patterns: readonly string[]): Promise<SeenTab | null> {
  const tabs = (await browser.tabs.query({ url: [...patterns] })).filter(({ discarded }) => !discarded);
  // Chromium has told the time since version 121; before, a tab in front of its window is the best guess.
  const usedAt = (tab: (typeof tabs)[number]) => tab.lastAccessed ?? (tab.active ? 1 : 0);
  return [...tabs].sort((a, b) => usedAt(b) - usedAt(a)).flatMap(seen)[0] ?? null;
}

/** The tab, or null when it is gone. */
export async function findTab(tabId: number): Promise<SeenTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab === null ? null : (seen(tab)[0] ?? null);
}

/** The tab in front in a window; without a window, in the one that was focused last. */
export async function activeTab(windowId: number | null): Promise<SeenTab | null> {
  const where = windowId === null ? { lastFocusedWindow: true } : { windowId };
  return (await browser.tabs.query({ active: true, ...where })).flatMap(seen)[0] ?? null;
}

/** Tells a tab's content script something. Resolves with false when no script of ours listens there. */
export async function tellTab(tabId: number, message: unknown): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** Opens a page in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens a page of ours in a small window of its own. */
export async function openWindow(url: string, size: { width: number; height: number }): Promise<void> {
  await browser.windows.create({ url, type: 'popup', ...size });
}

/** Calls back when a tab is closed, or unloaded under another id, as Chromium does to save memory. */
export function onTabClosed(hear: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => hear(tabId));
  browser.tabs.onReplaced?.addListener((_newId, oldId) => hear(oldId));
}

/** Calls back when another tab comes to the front, a window gets focus, or the page in front changes. Returns the stop. */
export function onTabInFront(hear: () => void): () => void {
  const activated = () => hear();
  const updated = (_tabId: number, change: { status?: string | undefined }, tab: { active?: boolean }) => {
    if (change.status !== undefined && tab.active) hear();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(activated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.windows.onFocusChanged.removeListener(activated);
  };
}
