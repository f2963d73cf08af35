import type { HygieneRule } from './rule';

/** A deal with nobody on it is matched with no mail, and nobody can be asked. */
export const noContact: HygieneRule = {
  id: 'no-contact',
  severity: 'medium',
  check: ({ deal, unsure }) =>
    (deal.contacts ?? []).length === 0 && !unsure.includes('contacts') ? 'No contact' : null,
};
