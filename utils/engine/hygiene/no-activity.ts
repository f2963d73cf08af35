import { daysBetween } from '../calendar';
import type { DealRule } from './rule';

/**
 * A deal on which nothing has happened for longer than is usual for its stage is likely to be dead or forgotten.
 * One that nobody has touched yet is quiet since it was made.
 */
export const noActivity: DealRule = {
  id: 'no-activity',
  name: 'No activity',
  severity: 'medium',
  fix: 'task',
  check({ deal, calendar, lastTouch, quietDays }) {
    const since = lastTouch ?? calendar.read(deal.createdAt);
    const quiet = since === null ? 0 : daysBetween(since.day, calendar.today);
    if (quiet <= quietDays) return null;
    const known = lastTouch === null ? 'No activity known since it was made' : 'No activity for';
    return lastTouch === null ? `${known}, ${quiet} days ago` : `${known} ${quiet} days`;
  },
};
