import { daysBetween } from '../calendar';
import type { DealRule } from './rule';

/** A deal that stays in its stage for more than twice the typical time does not move. */
export const stageTooLong: DealRule = {
  id: 'stage-too-long',
  name: 'Stage older than usual',
  severity: 'low',
  fix: 'task',
  check({ deal, unsure, calendar, stage }) {
    const entered = calendar.read(deal.stageEnteredAt);
    if (!stage?.typicalDays || entered === null || unsure.includes('stage')) return null;
    const spent = daysBetween(entered.day, calendar.today);
    if (spent <= 2 * stage.typicalDays) return null;
    return `In ${stage.name} for ${spent} days; ${stage.typicalDays} is typical`;
  },
};
