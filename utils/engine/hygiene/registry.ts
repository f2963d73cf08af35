import { closeDatePassed } from './close-date-passed';
import { noAmount } from './no-amount';
import { noCloseDate } from './no-close-date';
import { noContact } from './no-contact';
import { noCurrency } from './no-currency';
import type { HygieneRule } from './rule';

/** Every rule; of equal severity the earlier comes first. */
export const hygieneRules: readonly HygieneRule[] = Object.freeze([
  closeDatePassed,
  noCloseDate,
  noAmount,
  noContact,
  noCurrency,
]);
