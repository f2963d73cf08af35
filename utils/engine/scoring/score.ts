import type { Reason, Score } from '../../model/answer';
import type { EngineCase } from '../../model/case';
import type { Place } from '../place';
import { readSituation, type Situation } from '../situation';
import { rules } from './rules';
import { BASE, SHOWN } from './weights';

/** The strongest reason of each group, those that move nothing left out, the strongest first. */
function weigh(situation: Situation): Reason[] {
  const strongest = new Map<string, Reason>();
  for (const { group, judge } of rules) {
    const reason = judge(situation);
    const before = strongest.get(group);
    if (reason === null || reason.points === 0) continue;
    if (before === undefined || Math.abs(reason.points) > Math.abs(before.points))
      strongest.set(group, reason);
  }
  return [...strongest.values()].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** Won and lost deals of the book. */
function closedDeals(input: EngineCase): [number, number] {
  const deals = input.book?.deals ?? [];
  return [
    deals.filter(({ status }) => status === 'won').length,
    deals.filter(({ status }) => status === 'lost').length,
  ];
}

/** The score of a situation that has been read from `input`. */
export function scoreSituation(input: EngineCase, situation: Situation): Score | null {
  const { record } = situation;
  if (record === null || !record.open) return null;
  const base = BASE[record.kind];
  const reasons = weigh(situation);
  const logOdds = reasons.reduce((sum, { points }) => sum + points, base);
  const chance = 1 / (1 + Math.exp(-logOdds));
  return {
    value: Math.min(SHOWN.most, Math.max(SHOWN.least, chance)),
    unit: 'chance to win',
    basis: 'rules',
    wonLost: closedDeals(input),
    base,
    reasons,
  };
}

/**
 * The chance to win the deal or lead of a case, by expert rules: log-odds of the unclamped chance = base + the
 * sum of all points. Null where there is neither, and for what is won, lost or otherwise closed.
 */
export function score(input: EngineCase, place: Place): Score | null {
  return scoreSituation(input, readSituation(input, place));
}
