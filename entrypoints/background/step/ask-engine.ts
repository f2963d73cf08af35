import { bouncedLead, bouncedOf } from '../../../utils/context/bounced';
import type { Settled } from '../../../utils/context/make-view';
import { doubtfulFields } from '../../../utils/context/records/doubts';
import { soleNumber } from '../../../utils/context/records/sole-value';
import { evaluate } from '../../../utils/engine/evaluate';
import { checkHygiene } from '../../../utils/engine/hygiene/check-hygiene';
import type { Finding } from '../../../utils/engine/hygiene/rule';
import type { Weigh } from '../../../utils/engine/next-step/rank';
import type { Place } from '../../../utils/engine/place';
import type { Knowledge } from '../../../utils/engine/scoring/score';
import type { Answer } from '../../../utils/model/answer';
import type { Contact } from '../../../utils/model/book';
import type { EngineCase } from '../../../utils/model/case';
import type { BookTwin } from '../../../utils/model/hygiene';
import type { Play } from '../../../utils/model/play';

/**
 * What is unclean about the record of a case, the worst first; nothing where a rule fails.
 * @param people those of the deal
 */
export function checkRecord(
  question: EngineCase,
  settled: Settled,
  { people, twins }: { people: readonly Contact[]; twins: readonly BookTwin[] },
  place: Place,
): Finding[] {
  const record = settled.kind === 'deal' ? settled.deal : settled.lead;
  const bounced = settled.kind === 'deal' ? bouncedOf(people) : bouncedLead(settled.lead);
  const beside = {
    unsure: doubtfulFields(record),
    probability: soleNumber(record, 'probability'),
    bounced,
    twins,
  };
  try {
    return checkHygiene(question, beside, place);
  } catch (error) {
    console.error('A rule about clean data failed.', error);
    return [];
  }
}

/**
 * The engine's answer. A fault in a rule must not take the record and the remark bar away from the rep: it is
 * written to the console, and the panel goes without score and suggestions.
 */
export function askEngine(
  question: EngineCase,
  place: Place,
  knowledge?: Knowledge,
  weigh?: Weigh,
  plays?: readonly Play[],
): Answer {
  try {
    return evaluate(question, place, knowledge, weigh, plays);
  } catch (error) {
    console.error('The engine failed on a case.', error);
    return { id: question.id, score: null, suggestions: [], quiet: null };
  }
}
