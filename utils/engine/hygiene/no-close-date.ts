import type { DealRule } from './rule';

/** An open deal without a close date is in no forecast. */
export const noCloseDate: DealRule = {
  id: 'no-close-date',
  name: 'No close date',
  severity: 'medium',
  fix: 'close-date',
  check: ({ deal, unsure }) =>
    deal.closeDate == null && !unsure.includes('closeDate') ? 'No close date' : null,
};
