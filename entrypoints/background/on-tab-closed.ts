import { forgetRate } from '../../utils/messages/limits';
import { forgetBindings } from './panel/panel-bindings';
import { forgetTokens } from './panel/panel-tokens';
import { forgetView } from './panel/views';
import { forgetPage } from './tab/pages';
import { forgetTeaching } from './teach/teaching';

/** Forgets all that was remembered of a tab. */
export async function onTabClosed(tabId: number): Promise<void> {
  const forget = [forgetPage, forgetView, forgetTokens, forgetBindings, forgetRate, forgetTeaching];
  await Promise.all(forget.map((one) => one(tabId)));
}
