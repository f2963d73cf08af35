import { readView } from '../panel/views';
import type { Services } from '../services';
import { tabsWithPages } from '../tab/pages';

/** The record that a tab's panel is about, in one word; null for none. */
async function recordIn(tabId: number): Promise<string | null> {
  const view = await readView(tabId);
  return view?.state === 'record' ? `${view.target.kind}:${view.target.id}` : null;
}

/** Shows every other tab anew that is about the same record: a mail that was noticed here answers there too. */
export async function showAlike(tabId: number, services: Services): Promise<void> {
  const record = await recordIn(tabId);
  if (record === null) return;
  for (const other of await tabsWithPages()) {
    if (other !== tabId && (await recordIn(other)) === record) await services.show(other);
  }
}
