import type { DealRule } from './rule';

/** Up to this stage of the process nobody can know yet what a deal is worth. */
const EARLY = 2;

/** A deal without an amount, or of nothing, weighs nothing. Where its stage is not known it counts as late. */
export const noAmount: DealRule = {
  id: 'no-amount',
  name: 'No amount',
  severity: 'medium',
  fix: 'amount',
  check({ deal, unsure, stage }) {
    if (unsure.includes('amount') || (stage !== null && stage.place <= EARLY)) return null;
    if (deal.amount == null) return 'No amount';
    return deal.amount === 0 ? 'The amount is zero' : null;
  },
};
