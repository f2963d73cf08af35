import type { Answer } from '../model/answer';
import type { EngineCase } from '../model/case';
import type { Play } from '../model/play';
import { propose } from './next-step/propose';
import { hush, quiet } from './next-step/quiet';
import { rank, type Weigh } from './next-step/rank';
import type { Place } from './place';
import { proposePlays } from './plays/propose-plays';
import { type Knowledge, scoreFacts } from './scoring/score';
import { readSituation } from './situation';

/**
 * Answers a case: the chance to win with its reasons, at most three next steps with theirs, or why nothing is
 * needed. The same case, place, knowledge and plays give the same answer. Throws a RangeError only for a place that does not exist.
 */
export function evaluate(
  input: EngineCase,
  place: Place,
  knowledge?: Knowledge,
  weigh?: Weigh,
  plays: readonly Play[] = [],
): Answer {
  const situation = readSituation(input, place);
  const score = scoreFacts(input, situation, knowledge);
  const hushed = hush(situation);
  const own = proposePlays(plays, input, situation, { chance: score?.value ?? null, place });
  const suggestions = hushed === null ? rank(propose(situation, own), weigh) : [];
  return {
    id: input.id,
    score,
    suggestions,
    quiet: suggestions.length > 0 ? null : (hushed ?? quiet(situation)),
  };
}
