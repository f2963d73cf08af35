import type { DealRule } from './rule';

/** A deal with nobody on it is matched with no mail, and nobody can be asked. */
export const noContact: DealRule = {
  id: 'no-contact',
  name: 'No contact',
  severity: 'medium',
  fix: 'contact',
  check: ({ deal, unsure }) =>
    (deal.contacts ?? []).length === 0 && !unsure.includes('contacts') ? 'No contact' : null,
};
