import type { Known } from '../known';
import type { Matched } from '../match-deal';

/**
 * The record that the page of a person, a company or an activity belongs to: the rep's choice for the page, the
 * only open deal, or the only open lead. Where there are several the rep is asked: there is no guess.
 * @param known the deals and leads of those whom the page is about, and the rep's choice
 * @param by who that is, by name
 */
export function matchPage({ link, deals, leads }: Known, by: string | null): Matched {
  const chosenDeal = deals.find(({ id }) => id === link?.dealId);
  if (chosenDeal) return { kind: 'deal', deal: chosenDeal, match: { how: 'rep', by: null } };
  const chosenLead = leads.find(({ id }) => id === link?.leadId);
  if (chosenLead) return { kind: 'lead', lead: chosenLead, match: { how: 'rep', by: null } };

  const open = deals.filter(({ status }) => status === 'open');
  const openLeads = leads.filter(({ status }) => status === 'open');
  const [deal, lead] = [open[0], openLeads[0]];
  if (open.length > 1 || (deal === undefined && openLeads.length > 1)) {
    return { kind: 'ask', deals: open, leads: deal === undefined ? openLeads : [] };
  }
  const match = { how: 'page' as const, by };
  if (deal !== undefined) return { kind: 'deal', deal, match };
  return lead === undefined ? { kind: 'none' } : { kind: 'lead', lead, match };
}
