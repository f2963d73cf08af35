import { browser } from 'wxt/browser';

/** What the two browsers call it: a side panel in Chromium, a sidebar in Firefox. */
type SidePanels = {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * The window that this page of ours stands in; null where the browser does not say. A side panel has to ask for
 * itself: the browser's list of our pages gives none for it (Chromium says -1, Firefox has no such list).
 */
export async function ownWindow(): Promise<number | null> {
  const current = await browser.windows?.getCurrent().catch(() => null);
  return current?.id ?? null;
}

/**
 * Opens the browser's own side panel in a window. Browsers do so only at once in a click: call it before anything
 * is awaited. Rejects where there is none.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('This browser has no side panel.');
}
