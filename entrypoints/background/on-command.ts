import { ownUrl } from '../../utils/platform/runtime';
import { activeTab, openWindow, tellTab } from '../../utils/platform/tabs';

/** Pixels: the bar, what is understood, and room for a few lines. */
const REMARK_WINDOW = { width: 400, height: 460 };

/**
 * A remark beside whatever page is in front, one that we may read or not: no browser lets a shortcut type into a page
 * that was not granted, so the bar opens in a small window of its own.
 */
async function openRemark(): Promise<void> {
  const tab = await activeTab(null);
  const beside = tab === null ? '' : `?tab=${tab.id}`;
  await openWindow(`${ownUrl('workspace.html')}#/remark${beside}`, REMARK_WINDOW);
}

/** The shortcuts. What opens or folds the panel is done by the page in front, which reports how the panel then sits. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'write-remark') return openRemark();
  const tab = name === 'toggle-panel' ? await activeTab(null) : null;
  if (tab !== null) await tellTab(tab.id, { name: 'dock/toggle' });
}
