import type { Suggestion } from '../../model/answer';
import type { Need } from './step';

/** What is known of the rep's taste: a factor of a step's worth; 0 leaves it out. */
export type Weigh = (suggestion: Suggestion) => number;

const MOST = 3;

/** (impact × confidence × urgency) ÷ effort. */
const worth = ({ parts: { impact, confidence, urgency, effort } }: Suggestion) =>
  (impact * confidence * urgency) / effort;

/** The best first, one for each need, at most three. */
export function rank(
  proposals: readonly { need: Need; suggestion: Suggestion }[],
  weigh: Weigh = () => 1,
): Suggestion[] {
  const served = new Set<Need>();
  return proposals
    .map(({ need, suggestion }) => ({ need, suggestion, weight: weigh(suggestion) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight * worth(other.suggestion) - one.weight * worth(one.suggestion))
    .filter(({ need }) => !served.has(need) && served.add(need))
    .map(({ suggestion }) => suggestion)
    .slice(0, MOST);
}
