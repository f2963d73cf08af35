import { defineBackground } from 'wxt/utils/define-background';
import type { ContentCaller } from '../../utils/messages/caller';
import { receive } from '../../utils/messages/receive';
import { onAlarm as whenAlarm } from '../../utils/platform/alarms';
import { onShortcut } from '../../utils/platform/commands';
import { onNotificationClick } from '../../utils/platform/notifications';
import { onGranted, onRevoked } from '../../utils/platform/permissions';
import { answerMessages, onBrowserStart, onInstalled, onPort } from '../../utils/platform/runtime';
import { onTabClosed as whenTabClosed } from '../../utils/platform/tabs';
import { db } from '../../utils/store/open';
import { openNotice } from './day/open-notice';
import { planDay } from './day/plan-day';
import { makeHandlers } from './handlers';
import { planWeek } from './keep-week';
import { makeServices } from './make-services';
import { onAlarm } from './on-alarm';
import { onCommand } from './on-command';
import { onInstall } from './on-install';
import { onPanel } from './on-panel';
import { onSitesGranted, onSitesRevoked } from './on-permission';
import { planRetention } from './on-retention';
import { onTabClosed } from './on-tab-closed';
import { onUnread } from './on-unread';
import { planScoring } from './score/rescore';
import { explain } from './services';
import { registerSites } from './tab/register-sites';
import { tellLost } from './tell-lost';

/** Every listener is registered at once: the browser wakes the background only for what it listened to. */
export default defineBackground(() => {
  const services = makeServices(db());
  const unread = (caller: ContentCaller) => onUnread(caller, services);
  const desk = { handlers: makeHandlers(services), now: services.now, explain, unread };

  answerMessages((message, sender) => receive(message, { via: 'runtime', sender }, desk));
  onPort((port) => onPanel(port, services, desk));
  const plan = () => [planWeek, planDay, planRetention, planScoring].map((one) => one(services));
  onInstalled((isNew) => void Promise.all([onInstall(isNew), ...plan()]));
  onBrowserStart(() => void Promise.all([registerSites(), tellLost(services), ...plan()]));
  // The browser has no notifications before they are allowed.
  const clicked = (id: string) => void openNotice(id, services);
  onNotificationClick(clicked);
  onGranted((patterns) => {
    onNotificationClick(clicked);
    void onSitesGranted(patterns, services);
  });
  onRevoked((patterns) => void onSitesRevoked(patterns, services));
  onShortcut((name) => void onCommand(name));
  whenAlarm((name) => void onAlarm(name, services));
  whenTabClosed((tabId) => void onTabClosed(tabId));
});
