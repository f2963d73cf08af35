import { daysBetween } from '../calendar';
import type { HygieneRule } from './rule';

/** An open deal whose close date lies behind us stands in every forecast where it does not belong. */
export const closeDatePassed: HygieneRule = {
  id: 'close-date-passed',
  severity: 'high',
  check({ deal, calendar }) {
    const day = calendar.read(deal.closeDate)?.day;
    const late = day === undefined ? 0 : daysBetween(day, calendar.today);
    if (late <= 0) return null;
    return late === 1 ? 'Close date passed yesterday' : `Close date passed ${late} days ago`;
  },
};
