import type { Suggestion } from '../../model/answer';
import type { Need } from './step';

const MOST = 3;

/** (impact × confidence × urgency) ÷ effort. */
const worth = ({ parts: { impact, confidence, urgency, effort } }: Suggestion) =>
  (impact * confidence * urgency) / effort;

/** The best first, one for each need, at most three. */
export function rank(proposals: readonly { need: Need; suggestion: Suggestion }[]): Suggestion[] {
  const served = new Set<Need>();
  return [...proposals]
    .sort((one, other) => worth(other.suggestion) - worth(one.suggestion))
    .filter(({ need }) => !served.has(need) && served.add(need))
    .map(({ suggestion }) => suggestion)
    .slice(0, MOST);
}
