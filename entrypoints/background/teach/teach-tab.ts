import { TEACH, TEACH_SCRIPT, type TeachOrder } from '../../../utils/messages/teach-script';
import type { SiteRules } from '../../../utils/model/site-rules';
import { type Looked, looked } from '../../../utils/model/teach';
import { callInTab, runInTab } from '../../../utils/platform/scripting';

/** Has the teach script of a tab do something; null where there is none, or the tab is gone. */
async function callScript(tabId: number, order: TeachOrder): Promise<unknown> {
  return (await callInTab(tabId, TEACH, order).catch(() => null)) ?? null;
}

/** The same; after a reload, and in a tab that was never gone over, the script has yet to come. */
async function orderTab(tabId: number, order: TeachOrder): Promise<unknown> {
  const answer = await callScript(tabId, order);
  if (answer !== null || !(await runInTab(tabId, [TEACH_SCRIPT]))) return answer;
  return callScript(tabId, order);
}

/** Lets somebody point in a tab's page; false where that is not possible. */
export async function pointInTab(
  tabId: number,
  order: Omit<Extract<TeachOrder, { do: 'point' }>, 'do'>,
): Promise<boolean> {
  return (await orderTab(tabId, { do: 'point', ...order })) === true;
}

/** Ends the pointing in a tab's page, where there is any. */
export async function stopInTab(tabId: number): Promise<void> {
  await callScript(tabId, { do: 'stop' });
}

/** What the tab's page says by these rules; null where it gives no answer. */
export async function lookAtTab(tabId: number, rules: SiteRules): Promise<Looked | null> {
  return looked.safeParse(await orderTab(tabId, { do: 'look', rules })).data ?? null;
}
