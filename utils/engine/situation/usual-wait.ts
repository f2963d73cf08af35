import type { EngineCase } from '../../model/case';
import { type Calendar, type Moment, workingDaysBetween } from '../calendar';
import { stageKey } from '../hygiene/quiet-days';
import { clip, workingDays } from '../next-step/wording';
import { dayFound, dayThere } from '../work-days/hours';
import type { Mail } from './talk';
import { SAME_MAIL_MS, type Touch } from './touches';

/**
 * How many working days an answer usually takes, and by how many answers that is known: those of the record's own
 * people (`stage` is null), else those at deals in its stage.
 */
export type UsualWait = { days: number; answers: number; stage: string | null };

/** Fewer answers of their own tell nothing of them. */
const LEAST_OWN = 2;
/** In a stage are many deals: fewer answers tell nothing of it. */
const LEAST_IN_STAGE = 10;
/** A program answers within so many milliseconds of our own mail. */
export const PROMPT_MS = 120_000;
const LONGEST_STAGE = 80;

type Word = { at: Moment; side: 'ours' | 'theirs' | 'both' };

const SIDES = { in: 'theirs', out: 'ours', both: 'both' } as const;

/** Mails of the thread, and those contacts of the log that are no copies of them, oldest first. */
function wordsOf(persons: readonly Mail[], touches: readonly Touch[]): Word[] {
  const mails = persons.flatMap(({ at, side }): Word[] =>
    at === null || side === 'unknown' ? [] : [{ at, side }],
  );
  const isShown = ({ at }: Touch) => mails.some((mail) => Math.abs(mail.at.ms - at.ms) <= SAME_MAIL_MS);
  const logged = touches
    .filter((touch) => touch.reached && !isShown(touch))
    .map(({ at, direction }): Word => ({ at, side: SIDES[direction] }));
  return [...mails, ...logged].sort((one, other) => one.at.ms - other.at.ms);
}

/** Working days from our last word to their mail, each time that they answered. */
function ownWaits(words: readonly Word[], calendar: Calendar): number[] {
  return words.flatMap(({ at, side }, place) => {
    const before = words[place - 1];
    const isAnswer = side === 'theirs' && before?.side === 'ours' && at.ms - before.at.ms > PROMPT_MS;
    return isAnswer
      ? [workingDaysBetween(dayFound(before.at, calendar), dayThere(at, calendar), calendar.theirs)]
      : [];
  });
}

function waitInStage({ deal, stages }: EngineCase): UsualWait | null {
  const key = deal?.stage == null ? null : stageKey(deal.stage);
  const stage = (stages ?? []).find(({ name }) => stageKey(name) === key);
  if (stage?.replyDays == null || (stage.replies ?? 0) < LEAST_IN_STAGE) return null;
  return { days: stage.replyDays, answers: stage.replies ?? 0, stage: stage.name };
}

/** How long an answer usually takes here; null where too few are known. */
export function readUsualWait(
  input: EngineCase,
  persons: readonly Mail[],
  touches: readonly Touch[],
  calendar: Calendar,
): UsualWait | null {
  const waits = ownWaits(wordsOf(persons, touches), calendar).sort((one, other) => one - other);
  const middle = waits[Math.floor(waits.length / 2)];
  return middle !== undefined && waits.length >= LEAST_OWN
    ? { days: middle, answers: waits.length, stage: null }
    : waitInStage(input);
}

/** " They usually answer within 2 working days (3 answers)."; nothing where that is not known. */
export function usualWords(usual: UsualWait | null): string {
  if (usual === null) return '';
  const { days, answers, stage } = usual;
  const when = days === 0 ? 'on the same working day' : `within ${workingDays(days)}`;
  return stage === null
    ? ` They usually answer ${when} (${answers} answers).`
    : ` At ${clip(stage, LONGEST_STAGE)}, answers usually come ${when} (${answers} answers).`;
}
