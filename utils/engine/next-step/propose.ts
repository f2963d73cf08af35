import type { Suggestion } from '../../model/answer';
import type { Situation } from '../situation';
import { steps } from './registry';
import type { Need } from './step';

const LAST_RESORT = steps.findIndex(({ kind }) => kind === 'set-next-step');

/** Every step whose rule holds, unranked; a next step is only to be agreed where no kind before it says what to do. */
export function propose(situation: Situation): { need: Need; suggestion: Suggestion }[] {
  const found = steps.flatMap(({ need, propose: proposeOne }, place) => {
    const suggestion = proposeOne(situation);
    return suggestion === null ? [] : [{ need, suggestion, place }];
  });
  const isNeeded = found.every(({ place }) => place >= LAST_RESORT);
  return found.filter(({ place }) => isNeeded || place !== LAST_RESORT);
}
