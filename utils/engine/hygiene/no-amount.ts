import type { HygieneRule } from './rule';

/** A deal without an amount, or of nothing, weighs nothing. */
export const noAmount: HygieneRule = {
  id: 'no-amount',
  severity: 'medium',
  check({ deal, unsure }) {
    if (unsure.includes('amount')) return null;
    if (deal.amount == null) return 'No amount';
    return deal.amount === 0 ? 'The amount is zero' : null;
  },
};
