import type { LeadRule } from './rule';

/** What belongs to nobody is done by nobody. */
export const leadNoOwner: LeadRule = {
  id: 'lead-no-owner',
  name: 'Lead without owner',
  severity: 'medium',
  fix: 'owner',
  check: ({ lead, unsure }) => (lead.owner?.trim() || unsure.includes('owner') ? null : 'No owner'),
};
