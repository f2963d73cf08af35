import type { HygieneRule } from './rule';

/** An open deal without a close date is in no forecast. */
export const noCloseDate: HygieneRule = {
  id: 'no-close-date',
  severity: 'medium',
  check: ({ deal, unsure }) =>
    deal.closeDate == null && !unsure.includes('closeDate') ? 'No close date' : null,
};
