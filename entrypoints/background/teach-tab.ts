import { TEACH, TEACH_SCRIPT, type TeachOrder } from '../../utils/messages/teach-script';
import type { SiteRules } from '../../utils/model/site-rules';
import { type Looked, looked } from '../../utils/model/teach';
import { callInTab, runInTab } from '../../utils/platform/scripting';

/** Has the teach script of a tab do something; undefined where there is none, or the tab is gone. */
export function orderTab(tabId: number, order: TeachOrder): Promise<unknown> {
  return callInTab(tabId, TEACH, order).catch(() => undefined);
}

/** What the tab's page says by these rules; null where it gives no answer. */
export async function lookAtTab(tabId: number, rules: SiteRules): Promise<Looked | null> {
  const answer = (await orderTab(tabId, { do: 'look', rules })) ?? null;
  // After a reload, and in a tab that was never gone over, the script has yet to come.
  const again = answer === null && (await runInTab(tabId, [TEACH_SCRIPT]));
  return looked.safeParse(again ? await orderTab(tabId, { do: 'look', rules }) : answer).data ?? null;
}
