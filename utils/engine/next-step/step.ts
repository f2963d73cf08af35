import type { StepKind, Suggestion } from '../../model/answer';
import type { Situation } from '../situation';

/** What a step serves: of two steps for one need only the better is shown. */
export type Need = 'move' | 'date' | 'track';

/** One kind of next step: its rule and its wording. */
export type Step = {
  kind: StepKind;
  need: Need;
  /** The suggestion where the rule holds; null otherwise. */
  propose(situation: Situation): Suggestion | null;
};
