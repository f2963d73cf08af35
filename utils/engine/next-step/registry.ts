import { advanceStage } from './advance-stage';
import { createLead } from './create-lead';
import { fillField } from './fill-field';
import { followUp } from './follow-up';
import { involveOthers } from './involve-others';
import { linkDeal } from './link-deal';
import { mergeDuplicate } from './merge-duplicate';
import { prepareMeeting } from './prepare-meeting';
import { reply } from './reply';
import { revive } from './revive';
import { sendRecap } from './send-recap';
import { setNextStep } from './set-next-step';
import type { Step } from './step';
import { updateCloseDate } from './update-close-date';

/** One step a kind, in the order of contracts.md section 2: of two that are worth the same, the earlier is shown. */
export const steps: readonly Step[] = [
  reply,
  followUp,
  prepareMeeting,
  sendRecap,
  involveOthers,
  advanceStage,
  updateCloseDate,
  setNextStep,
  fillField,
  revive,
  createLead,
  linkDeal,
  mergeDuplicate,
];
