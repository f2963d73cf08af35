import { activeTab, tellTab } from '../../utils/platform/tabs';

/** The shortcut that opens or folds the panel: the page in front does it, and reports how the panel then sits. */
export async function onCommand(name: string): Promise<void> {
  const tab = name === 'toggle-panel' ? await activeTab(null) : null;
  if (tab !== null) await tellTab(tab.id, { name: 'dock/toggle' });
}
