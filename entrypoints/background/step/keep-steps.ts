import { morningOf } from '../../../utils/context/next-morning';
import { factOf, type Grounds } from '../../../utils/context/rest';
import { ruleOf } from '../../../utils/context/step-rule';
import { addDays } from '../../../utils/engine/calendar';
import { isDayStep } from '../../../utils/engine/today/weigh-fact';
import type { Answer, Suggestion } from '../../../utils/model/answer';
import type { EngineCase } from '../../../utils/model/case';
import type { ThreadReading } from '../../../utils/model/reading';
import type { StandingStep } from '../../../utils/model/standing';
import { forgetThreads, keepStanding } from '../../../utils/store/standing';
import type { Services } from '../services';
import { askEngine } from './ask-engine';

/** How far ahead it is asked what comes up by itself: a promise that comes due, a silence that grows too long. */
const LOOK_AHEAD_DAYS = 30;
const LONGEST_KEY = 300;

type Looked = {
  /** `deal:ID`, `lead:ID`, or the name of a thread that belongs to no record. */
  key: string;
  reading: ThreadReading | null;
  isRecord: boolean;
  question: EngineCase;
  answer: Answer;
  grounds: Grounds;
};

/** What is right now or, where nothing is, what will be on the day of the next look. */
function stepsAhead(
  { question, answer, grounds }: Looked,
  { place }: Services,
): { from: string; steps: Suggestion[] } {
  const { today } = grounds;
  const next = answer.quiet?.nextCheck ?? null;
  if (
    answer.suggestions.length > 0 ||
    next === null ||
    next <= today ||
    next > addDays(today, LOOK_AHEAD_DAYS)
  )
    return { from: today, steps: answer.suggestions };
  const then = askEngine({ ...question, now: morningOf(next, place) }, place);
  return { from: next, steps: then.suggestions };
}

function rowsOf(looked: Looked, thread: string, services: Services): StandingStep[] {
  const { key: target, reading, grounds } = looked;
  const { from, steps } = stepsAhead(looked, services);
  return steps
    .filter(({ kind }) => isDayStep(kind))
    .map((step) => ({
      key: `${target}|${thread}|${ruleOf(step)}`.slice(-LONGEST_KEY),
      target,
      thread,
      mailbox: reading?.account ?? null,
      subject: reading?.subject?.slice(0, 1_000) ?? null,
      stage: grounds.stage,
      from,
      at: services.now(),
      step: { ...step, fact: factOf(step, grounds) },
    }));
}

/**
 * Keeps which steps stand on a record by the thread or page that was just looked at, for the day's briefing; of a thread
 * that belongs to no record nothing is kept.
 */
export async function keepSteps(looked: Looked, services: Services): Promise<void> {
  const { db } = services;
  const { key, reading, isRecord } = looked;
  const thread = reading?.threadId ?? '';
  // A thread whose page does not say which it is cannot be told from others.
  if (reading !== null && (thread === '' || thread.length > 200)) return;
  if (isRecord) await keepStanding(db, { target: key, thread }, rowsOf(looked, thread, services));
  else await forgetThreads(db, [thread]);
}
