import { viewWithoutThread } from '../../../utils/context/make-view';
import type { PanelView } from '../../../utils/model/panel-view';
import { lookAtRecord } from '../record/look-at-record';
import type { Services } from '../services';
import { lookAtThread } from '../thread/look-at-thread';
import type { HouseRules } from './house-rules';
import type { Page } from './pages';

/**
 * What the panel says about a page, by what it shows.
 * @throws the store's error when the database does not open or is full.
 */
export async function lookAt(page: Page, rules: HouseRules, services: Services): Promise<PanelView> {
  const { reading, health } = page;
  if (reading.kind === 'record') return lookAtRecord(page, reading, rules, services);
  const nothing = viewWithoutThread(reading, health);
  if (nothing !== null || reading.kind !== 'thread') return nothing ?? { state: 'nothing-open' };
  return lookAtThread(page, reading, rules, services);
}
