import type { Score } from '../../model/answer';
import type { EngineCase } from '../../model/case';
import { combine } from './combine';
import type { Learned } from './learned';
import type { Facts } from './read-facts';
import { pointsOfRules, type RuleSettings } from './rule-points';
import { BASE, chanceOf, SHOWN } from './weights';

/** What is known beyond the case itself. */
export interface Knowledge {
  /** How much each rule counts; as the expert has it where nothing is said. */
  rules?: RuleSettings;
  /** Won and lost records of the whole book: those of the case are only what was looked up for it. */
  wonLost?: [number, number];
  note?: string;
  /** What the user's own closed records add; null or absent: the rules alone. */
  learned?: Learned | null;
}

/** Won and lost deals of the book. */
function closedDeals(input: EngineCase): [number, number] {
  const deals = input.book?.deals ?? [];
  return [
    deals.filter(({ status }) => status === 'won').length,
    deals.filter(({ status }) => status === 'lost').length,
  ];
}

/**
 * The chance to win the deal or lead of a case, by expert rules and what was learned: log-odds of the unclamped
 * chance = base + the sum of all points. `facts` are those of `input`. Null where there is neither deal nor lead, and
 * for what is won, lost or otherwise closed.
 */
export function scoreFacts(
  input: EngineCase,
  facts: Facts,
  { rules = {}, wonLost, note, learned = null }: Knowledge = {},
): Score | null {
  const { record } = facts;
  if (record === null || !record.open) return null;
  const base = learned?.base ?? BASE[record.kind];
  const reasons = combine(pointsOfRules(facts, rules), learned);
  const logOdds = reasons.reduce((sum, { points }) => sum + points, base);
  const chance = chanceOf(logOdds);
  return {
    value: Math.min(SHOWN.most, Math.max(SHOWN.least, chance)),
    unit: 'chance to win',
    basis: learned?.basis ?? 'rules',
    wonLost: learned?.wonLost ?? wonLost ?? closedDeals(input),
    base,
    ...(note !== undefined && { note }),
    reasons,
  };
}
