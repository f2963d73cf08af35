import type { StepKind, Suggestion } from '../../model/answer';
import type { Situation } from '../situation';

/**
 * What a step serves: of two steps for one need only the better is shown. `answer` what they wrote, `quote` and `meet`
 * what they asked for, `promise` what we owe, `move` what stands still, `outcome` how it ended or how far it is, `date`
 * the close date, `people` whom we talk to, `data` what the record lacks, `track` which record this is, `merge` twins.
 */
export type Need =
  | 'answer'
  | 'quote'
  | 'meet'
  | 'promise'
  | 'move'
  | 'outcome'
  | 'date'
  | 'people'
  | 'data'
  | 'track'
  | 'merge';

/** One kind of next step: its rule and its wording. */
export type Step = {
  kind: StepKind;
  need: Need;
  /** The suggestion where the rule holds; null otherwise. */
  propose(situation: Situation): Suggestion | null;
};
