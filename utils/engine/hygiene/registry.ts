import { closeDateMoved } from './close-date-moved';
import { closeDatePassed } from './close-date-passed';
import { contactWithoutAddress } from './contact-without-address';
import { leadNoOwner } from './lead-no-owner';
import { leadUntouched } from './lead-untouched';
import { noActivity } from './no-activity';
import { noAmount } from './no-amount';
import { noCloseDate } from './no-close-date';
import { noContact } from './no-contact';
import { noCurrency } from './no-currency';
import { noNextStep } from './no-next-step';
import type { DealRule, LeadRule } from './rule';
import { singleContact } from './single-contact';
import { stageTooLong } from './stage-too-long';

/** Every rule about deals; of equal severity the earlier comes first. */
export const dealRules: readonly DealRule[] = Object.freeze([
  closeDatePassed,
  noCloseDate,
  noAmount,
  noContact,
  noNextStep,
  noActivity,
  closeDateMoved,
  singleContact,
  contactWithoutAddress,
  stageTooLong,
  noCurrency,
]);

/** Every rule about leads. */
export const leadRules: readonly LeadRule[] = Object.freeze([leadUntouched, leadNoOwner]);
