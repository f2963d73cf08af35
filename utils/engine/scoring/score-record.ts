import type { Score } from '../../model/answer';
import type { Sight } from './features/feature';
import { caseAt } from './features/history';
import { learnedOn, type ReadyModel } from './learned';
import { readFacts } from './read-facts';
import { type Knowledge, scoreFacts } from './score';

const GUESSING = 'Your own closed records tell no better than guessing yet, so the rules score.';

/** What the engine needs to know of a kept model to score a record; the rules alone where there is no model. */
export function knowledgeOf(
  model: ReadyModel | null,
  sight: Sight,
  known: Pick<Knowledge, 'rules' | 'wonLost'>,
): Knowledge {
  if (model === null) return known;
  const isGuess = model.kept.verdict === 'no better than guessing';
  return { ...known, learned: learnedOn(model, sight), ...(isGuess && { note: GUESSING }) };
}

/** The score of a record as it stands, by book and log alone: no thread is read. Null for what is closed. */
export function scoreRecord(
  sight: Sight,
  model: ReadyModel | null,
  known: Pick<Knowledge, 'rules' | 'wonLost'>,
): Score | null {
  const asked = caseAt(sight.stood, sight.stages);
  return scoreFacts(asked, readFacts(asked, sight.calendar), knowledgeOf(model, sight, known));
}
