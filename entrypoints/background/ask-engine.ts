import { evaluate } from '../../utils/engine/evaluate';
import type { Place } from '../../utils/engine/place';
import type { Answer } from '../../utils/model/answer';
import type { EngineCase } from '../../utils/model/case';

/**
 * The engine's answer. A fault in a rule must not take the record and the remark bar away from the rep: it is
 * written to the console, and the panel goes without score and suggestions.
 */
export function askEngine(question: EngineCase, place: Place): Answer {
  try {
    return evaluate(question, place);
  } catch (error) {
    console.error('The engine failed on a case.', error);
    return { id: question.id, score: null, suggestions: [], quiet: null };
  }
}
