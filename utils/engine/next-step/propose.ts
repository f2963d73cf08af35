import type { Suggestion } from '../../model/answer';
import type { Situation } from '../situation';
import { steps } from './registry';
import type { Need } from './step';

/** Every step whose rule holds, unranked. */
export function propose(situation: Situation): { need: Need; suggestion: Suggestion }[] {
  return steps.flatMap(({ need, propose: proposeOne }) => {
    const suggestion = proposeOne(situation);
    return suggestion === null ? [] : [{ need, suggestion }];
  });
}
