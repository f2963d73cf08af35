import { advanceStage } from './advance-stage';
import { answerObjection } from './answer-objection';
import { chaseCommitment } from './chase-commitment';
import { createLead } from './create-lead';
import { fillField } from './fill-field';
import { fixAddress } from './fix-address';
import { followUp } from './follow-up';
import { fulfilCommitment } from './fulfil-commitment';
import { involveOthers } from './involve-others';
import { linkDeal } from './link-deal';
import { markLost } from './mark-lost';
import { markWon } from './mark-won';
import { mergeDuplicate } from './merge-duplicate';
import { prepareMeeting } from './prepare-meeting';
import { proposeTimes } from './propose-times';
import { reply } from './reply';
import { revive } from './revive';
import { sendQuote } from './send-quote';
import { sendRecap } from './send-recap';
import { setNextStep } from './set-next-step';
import type { Step } from './step';
import { updateCloseDate } from './update-close-date';
import { waitUntil } from './wait-until';

/** One step a kind, in the order of contracts.md section 2: of two that are worth the same, the earlier is shown. */
export const steps: readonly Step[] = [
  reply,
  sendQuote,
  proposeTimes,
  fulfilCommitment,
  chaseCommitment,
  followUp,
  waitUntil,
  prepareMeeting,
  sendRecap,
  answerObjection,
  involveOthers,
  advanceStage,
  markWon,
  markLost,
  updateCloseDate,
  setNextStep,
  fillField,
  revive,
  fixAddress,
  createLead,
  linkDeal,
  mergeDuplicate,
];
