import { daysBetween } from '../calendar';
import type { DealRule } from './rule';

/** A deal that stays in its stage for more than twice the usual time does not move. */
export const stageTooLong: DealRule = {
  id: 'stage-too-long',
  name: 'Stage older than usual',
  severity: 'low',
  fix: 'task',
  check({ deal, unsure, calendar, stageSince, usualStageDays }) {
    const name = deal.stage?.trim();
    if (!name || !usualStageDays || stageSince === null || unsure.includes('stage')) return null;
    const spent = daysBetween(stageSince.day, calendar.today);
    if (spent <= 2 * usualStageDays) return null;
    return `In ${name} for ${spent} days; ${usualStageDays} ${usualStageDays === 1 ? 'is' : 'are'} usual`;
  },
};
