import type { Suggestion } from '../../model/answer';
import type { Situation } from '../situation';
import { steps } from './registry';
import type { Need } from './step';

const LAST_RESORT = steps.findIndex(({ kind }) => kind === 'set-next-step');

type Proposal = { need: Need; suggestion: Suggestion };

/**
 * Every step whose rule holds, unranked, and what the team's own plays suggest; a next step is only to be agreed where
 * no kind before it, and no play, says what to do.
 */
export function propose(situation: Situation, plays: readonly Proposal[] = []): Proposal[] {
  const found = steps.flatMap(({ need, propose: proposeOne }, place) => {
    const suggestion = proposeOne(situation);
    return suggestion === null ? [] : [{ need, suggestion, place }];
  });
  const isNeeded =
    found.every(({ place }) => place >= LAST_RESORT) && plays.every(({ need }) => need !== 'move');
  return [...found.filter(({ place }) => isNeeded || place !== LAST_RESORT), ...plays];
}
