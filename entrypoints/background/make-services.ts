import { now } from '../../utils/platform/clock';
import { browserPlace } from '../../utils/platform/place';
import type { Database } from '../../utils/store/database';
import { planDay } from './day/plan-day';
import { planReturn } from './on-alarm';
import { makePanels } from './panel/panels';
import { planRescore } from './score/rescore';
import type { Services } from './services';
import { showAllTabs, showTab } from './tab/show-tab';

/** What was saved stays saved: showing it anew may fail without undoing that. */
function tellConsole(error: unknown): void {
  console.error('A panel could not be brought up to date.', error);
}

/** What the handlers of this wake-up work with. Nothing is opened before the first query. */
export function makeServices(db: Database): Services {
  const services: Services = {
    db,
    panels: makePanels(),
    place: browserPlace(),
    now,
    show: (tabId, rules) => showTab(tabId, services, rules).catch(tellConsole),
    showAll: () =>
      Promise.all([
        showAllTabs(services).then(() => planDay(services)),
        planReturn(services),
        planRescore(now()),
      ]).then(() => undefined, tellConsole),
  };
  return services;
}
