import { closedDealRules, dealRules, leadRules, valueRules } from './registry';
import type { DealFacts, Finding, LeadFacts, Rule, Severity, ValueFacts } from './rule';

const ORDER: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

function apply<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Finding[] {
  const found = rules.flatMap(({ id, severity, fix, check }): Finding[] => {
    const text = check(facts);
    return text === null ? [] : [{ rule: id, severity, text, fix }];
  });
  return found.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

/** What is unclean about a deal, the worst first. */
export const faultsOfDeal = (facts: DealFacts): Finding[] =>
  apply((facts.deal.status ?? 'open') === 'open' ? dealRules : closedDealRules, facts);

/** What is unclean about an open lead, the worst first. */
export const faultsOfLead = (facts: LeadFacts): Finding[] => apply(leadRules, facts);

/** What is unclean about a value that records share. */
export const faultsOfValue = (facts: ValueFacts): Finding[] => apply(valueRules, facts);
