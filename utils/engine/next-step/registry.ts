import { createLead } from './create-lead';
import { followUp } from './follow-up';
import { reply } from './reply';
import { setNextStep } from './set-next-step';
import type { Step } from './step';
import { updateCloseDate } from './update-close-date';

/** The kinds that are proposed today; a kind without its step does not compile. */
type ProposedKind = 'reply' | 'follow-up' | 'set-next-step' | 'update-close-date' | 'create-lead';

export const steps: Readonly<Record<ProposedKind, Step>> = {
  reply,
  'follow-up': followUp,
  'set-next-step': setNextStep,
  'update-close-date': updateCloseDate,
  'create-lead': createLead,
};
