import { daysBetween } from '../calendar';
import type { DealRule } from './rule';

/** An open deal whose close date lies behind us stands in every forecast where it does not belong. */
export const closeDatePassed: DealRule = {
  id: 'close-date-passed',
  name: 'Close date passed',
  severity: 'high',
  fix: 'close-date',
  check({ deal, calendar }) {
    const day = calendar.read(deal.closeDate)?.day;
    const late = day === undefined ? 0 : daysBetween(day, calendar.today);
    if (late <= 0) return null;
    return late === 1 ? 'Close date passed yesterday' : `Close date passed ${late} days ago`;
  },
};
