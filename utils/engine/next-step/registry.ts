import { createLead } from './create-lead';
import { followUp } from './follow-up';
import { reply } from './reply';
import { setNextStep } from './set-next-step';
import type { Step } from './step';
import { updateCloseDate } from './update-close-date';

/** One step a kind, in the order of contracts.md section 2: of two that are worth the same, the earlier is shown. */
export const steps: readonly Step[] = [reply, followUp, updateCloseDate, setNextStep, createLead];
