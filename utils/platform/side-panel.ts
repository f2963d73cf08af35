import { browser } from 'wxt/browser';

type Context = { documentId?: string; windowId?: number };
type GetContexts = (filter: { contextTypes: string[] }) => Promise<Context[]>;
/** What the two browsers call it: a side panel in Chromium, a sidebar in Firefox. */
type SidePanels = {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * The window that a side panel belongs to, from the browser's own list of our pages; null where the browser
 * keeps no such list (Firefox): the panel itself knows there.
 */
export async function windowOfSidePanel(documentId: string | null): Promise<number | null> {
  const getContexts = (browser.runtime as unknown as { getContexts?: GetContexts }).getContexts;
  if (documentId === null || getContexts === undefined) return null;
  const contexts = await getContexts({ contextTypes: ['SIDE_PANEL'] }).catch(() => []);
  return contexts.find((context) => context.documentId === documentId)?.windowId ?? null;
}

/** The window that this page of ours stands in; null in a frame on a page, where the browser does not say. */
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
