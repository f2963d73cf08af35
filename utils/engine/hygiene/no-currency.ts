import type { HygieneRule } from './rule';

/** An amount without a currency cannot be added to others. */
export const noCurrency: HygieneRule = {
  id: 'no-currency',
  severity: 'low',
  check: ({ deal, unsure }) =>
    deal.amount != null && deal.currency == null && !unsure.includes('currency') ? 'No currency' : null,
};
