import { bouncedAddress } from './bounced-address';
import { closeDateMoved } from './close-date-moved';
import { closeDatePassed } from './close-date-passed';
import { contactWithoutAddress } from './contact-without-address';
import { duplicate } from './duplicate';
import { leadNoOwner } from './lead-no-owner';
import { leadUntouched } from './lead-untouched';
import { misspelt } from './misspelt';
import { noActivity } from './no-activity';
import { noAmount } from './no-amount';
import { noCloseDate } from './no-close-date';
import { noContact } from './no-contact';
import { noCurrency } from './no-currency';
import { noNextStep } from './no-next-step';
import { probabilityOffStage } from './probability-off-stage';
import type { DealRule, LeadRule, ValueRule } from './rule';
import { singleContact } from './single-contact';
import { stageTooLong } from './stage-too-long';

/** Every rule about deals; of equal severity the earlier comes first. */
export const dealRules: readonly DealRule[] = Object.freeze([
  closeDatePassed,
  bouncedAddress,
  noCloseDate,
  noAmount,
  noContact,
  noNextStep,
  noActivity,
  closeDateMoved,
  duplicate,
  singleContact,
  contactWithoutAddress,
  stageTooLong,
  probabilityOffStage,
  noCurrency,
]);

/** What is asked of a deal that is won or lost: little is worth mending there. */
export const closedDealRules: readonly DealRule[] = Object.freeze([probabilityOffStage]);

/** Every rule about leads. */
export const leadRules: readonly LeadRule[] = Object.freeze([
  leadUntouched,
  bouncedAddress,
  leadNoOwner,
  duplicate,
]);

/** Every rule about values that many records share. */
export const valueRules: readonly ValueRule[] = Object.freeze([misspelt]);
