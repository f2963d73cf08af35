import type { DealRule } from './rule';

/** A deal for which nothing is written down that comes next is left to memory. */
export const noNextStep: DealRule = {
  id: 'no-next-step',
  name: 'No next step',
  severity: 'medium',
  fix: 'task',
  check: ({ planned, unsure }) => (planned || unsure.includes('nextStep') ? null : 'No next step'),
};
