import { browser } from 'wxt/browser';

type Context = { documentId?: string; windowId?: number };
type GetContexts = (filter: { contextTypes: string[] }) => Promise<Context[]>;

/**
 * The window that a side panel belongs to, from the browser's own list of our pages; null where the browser
 * keeps no such list (Firefox): the window that was focused last stands in for it there.
 */
export async function windowOfSidePanel(documentId: string | null): Promise<number | null> {
  const getContexts = (browser.runtime as unknown as { getContexts?: GetContexts }).getContexts;
  if (documentId === null || getContexts === undefined) return null;
  const contexts = await getContexts({ contextTypes: ['SIDE_PANEL'] }).catch(() => []);
  return contexts.find((context) => context.documentId === documentId)?.windowId ?? null;
}
