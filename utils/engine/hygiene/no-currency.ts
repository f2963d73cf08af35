import type { DealRule } from './rule';

/** An amount without a currency cannot be added to others. */
export const noCurrency: DealRule = {
  id: 'no-currency',
  name: 'No currency',
  severity: 'low',
  fix: 'currency',
  check: ({ deal, unsure }) =>
    deal.amount != null && deal.currency == null && !unsure.includes('currency') ? 'No currency' : null,
};
