import { dealRules, leadRules } from './registry';
import type { DealFacts, Finding, LeadFacts, Rule, Severity } from './rule';

const ORDER: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

function apply<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Finding[] {
  const found = rules.flatMap(({ id, severity, fix, check }): Finding[] => {
    const text = check(facts);
    return text === null ? [] : [{ rule: id, severity, text, fix }];
  });
  return found.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

/** What is unclean about an open deal, the worst first. */
export const faultsOfDeal = (facts: DealFacts): Finding[] => apply(dealRules, facts);

/** What is unclean about an open lead, the worst first. */
export const faultsOfLead = (facts: LeadFacts): Finding[] => apply(leadRules, facts);
