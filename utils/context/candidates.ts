import type { Account, Deal, Lead } from '../model/book';
import type { Candidate } from '../model/panel-view';

/** How many records a rep is offered at once. */
const MOST = 20;

function ofDeal(deal: Deal, accounts: readonly Account[]): Candidate {
  const account = accounts.find(({ id }) => id === deal.accountId)?.name ?? null;
  return { kind: 'deal', id: deal.id, name: deal.name, account, stage: deal.stage, status: deal.status };
}

function ofLead(lead: Lead): Candidate {
  return {
    kind: 'lead',
    id: lead.id,
    name: lead.name,
    account: lead.company,
    stage: lead.stage,
    status: null,
  };
}

/** Deals and leads for the rep to pick from: open deals, open leads, then closed deals; never a closed lead. */
export function candidatesOf(deals: Deal[], leads: Lead[], accounts: readonly Account[]): Candidate[] {
  const open = deals.filter(({ status }) => status === 'open');
  const closed = deals.filter(({ status }) => status !== 'open');
  const openLeads = leads.filter(({ status }) => status === 'open');
  const asCandidate = (deal: Deal) => ofDeal(deal, accounts);
  return [...open.map(asCandidate), ...openLeads.map(ofLead), ...closed.map(asCandidate)].slice(0, MOST);
}
