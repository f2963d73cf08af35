import type { Place } from '../engine/place';
import type { Suggestion } from '../model/answer';
import type { ShownSuggestion } from '../model/panel-view';
import { mark } from './mark';
import { nextMorning } from './next-morning';
import { ruleOf } from './step-rule';

/** What the rep did with a suggestion, and until when it rests: a row of the store. */
export type Rest = {
  /** `target|kind`. */
  key: string;
  target: string;
  kind: string;
  state: 'accepted' | 'snoozed' | 'dismissed';
  /** Null: for good. */
  until: string | null;
  /** Why it was dismissed; `DRAFTED` where accepting it gave a draft. */
  reason: string | null;
  at: string;
  fact: string;
};

/** Reasons for dismissing, and what each comes to. */
export type DismissReason = 'done' | 'not-useful' | 'not-here' | 'never-kind';

/** Stands as the reason of an accepted step whose draft waits to be sent. */
export const DRAFTED = 'drafted';

/** What stands for every record where the rep wants a kind nowhere. */
export const ANYWHERE = 'any:kind';

const DAY_MS = 86_400_000;
const DAYS_AFTER_ACCEPT = 3;
const DAYS_AFTER_DISMISS = 7;
const MOST_DAYS = 60;
const LONGEST_KEY = 300;

/** Names a suggestion on a record: one kind stands there once. */
export function suggestionKey(target: string, kind: string): string {
  return `${target}|${kind}`.slice(-LONGEST_KEY);
}

/**
 * What the facts under a suggestion are taken from: the deal's stage and close date, and their last mail of the
 * thread. `today` is a calendar day of the rep's.
 */
export type Grounds = {
  closeDate: string | null;
  lastWord: string | null;
  stage: string | null;
  today: string;
};

/**
 * Names the fact that a suggestion rests on, so that a new one is noticed: the evidence's moment, a mark of its
 * words and their last mail; for a close date the date itself, and that it has passed; for what rests on no mail the
 * deal's stage. Days counted in `why` are no new fact.
 */
export function factOf(
  { kind, evidence, sets, play }: Suggestion,
  { closeDate, lastWord, stage, today }: Grounds,
): string {
  // A play rests by its own days; what it rests on are its conditions.
  if (play !== undefined) return `play#${stage ?? ''}`;
  if (kind === 'update-close-date') {
    return closeDate === null ? '' : `${closeDate}${closeDate < today ? '#passed' : ''}`;
  }
  if (evidence !== null) return `${evidence.at ?? ''}#${mark(evidence.quote).toString(16)}#${lastWord ?? ''}`;
  // Which field is missing; a step that moves the stage must not come back because it has.
  return kind === 'advance-stage' ? '' : `${sets?.field ?? ''}#${stage ?? ''}`;
}

function daysLater(now: string, days: number): string {
  return new Date(Date.parse(now) + days * DAY_MS).toISOString();
}

/** A step as far as its rest depends on it: a play says itself for how many days it leaves a record alone. */
type Resting = Pick<Suggestion, 'play'>;

/** A week, or a play's own days, and twice as long each time that it is dismissed again, up to 60 days. */
function daysAfterDismiss({ play }: Resting, prior: Rest | null): number {
  const first = play?.restDays ?? DAYS_AFTER_DISMISS;
  if (prior?.reason !== 'not-useful' || prior.until === null) return first;
  const last = Math.round((Date.parse(prior.until) - Date.parse(prior.at)) / DAY_MS);
  return Math.min(Math.max(MOST_DAYS, first), Math.max(first, last * 2));
}

/** Until when an accepted suggestion rests. A draft is no mail yet: it comes back the next working morning. */
export function untilAfterAccept(step: Resting, now: string, drafted: boolean, place: Place): string {
  return drafted ? nextMorning(now, place) : daysLater(now, step.play?.restDays ?? DAYS_AFTER_ACCEPT);
}

/** Until when a dismissed suggestion rests; null for good. `prior` is how it rested before. */
export function untilAfterDismiss(
  step: Resting,
  reason: DismissReason,
  prior: Rest | null,
  now: string,
): string | null {
  if (reason === 'not-here' || reason === 'never-kind') return null;
  // Done already: only something new brings it back, or a time by which the book has surely moved on. A play says when.
  const done = step.play?.restDays ?? MOST_DAYS;
  return daysLater(now, reason === 'done' ? done : daysAfterDismiss(step, prior));
}

function isResting(rest: Rest, fact: string, now: string): boolean {
  // Set aside for good: no new fact brings it back, only the rep.
  if (rest.until === null) return true;
  return rest.fact === fact && Date.parse(now) < Date.parse(rest.until);
}

/** A step as far as it is known again by it: its kind or play, and the fact that it rests on. */
type Known = Pick<Suggestion, 'kind' | 'play'> & { fact: string };

/** True where the rep has set a step of a record aside, there or everywhere, and it rests still. */
export function isSetAside(step: Known, target: string, rests: readonly Rest[], now: string): boolean {
  const keys = [target, ANYWHERE].map((one) => suggestionKey(one, ruleOf(step)));
  return rests.some((rest) => keys.includes(rest.key) && isResting(rest, step.fact, now));
}

type About = Grounds & {
  target: string;
  now: string;
  /** What the rep's taste does to the rank of a kind. */
  habit(suggestion: Suggestion): number;
};

/** The suggestions that stand: those the rep has set aside rest until their time, or until a new fact. */
export function standing(
  suggestions: readonly Suggestion[],
  rests: readonly Rest[],
  about: About,
): Omit<ShownSuggestion, 'asks'>[] {
  const byKey = new Map(rests.map((rest) => [rest.key, rest]));
  return suggestions
    .map((suggestion) => {
      const key = suggestionKey(about.target, ruleOf(suggestion));
      return {
        ...suggestion,
        key,
        fact: factOf(suggestion, about),
        restDays: daysAfterDismiss(suggestion, byKey.get(key) ?? null),
        habit: about.habit(suggestion),
      };
    })
    .filter((step) => !isSetAside(step, about.target, rests, about.now));
}

/** True where the rep said no to a step and it rests on another fact by now: what they think of the kind must not hide it. */
export function isNews(
  suggestion: Suggestion,
  rests: readonly Rest[],
  about: Grounds & { target: string },
): boolean {
  const rest = rests.find(({ key }) => key === suggestionKey(about.target, ruleOf(suggestion)));
  return rest !== undefined && rest.until !== null && rest.fact !== factOf(suggestion, about);
}
