import { forgetRate } from '../../utils/messages/limits';
import { forgetPage } from './pages';
import { forgetBindings } from './panel-bindings';
import { forgetTokens } from './panel-tokens';
import { forgetTeaching } from './teaching';
import { forgetView } from './views';

/** Forgets all that was remembered of a tab. */
export async function onTabClosed(tabId: number): Promise<void> {
  const forget = [forgetPage, forgetView, forgetTokens, forgetBindings, forgetRate, forgetTeaching];
  await Promise.all(forget.map((one) => one(tabId)));
}
