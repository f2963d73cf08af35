import {
  acceptWords,
  type DayWords,
  dayWords,
  dismissWords,
  snoozeWords,
} from '../../../utils/context/effect-words';
import { morningOf } from '../../../utils/context/next-morning';
import {
  ANYWHERE,
  DRAFTED,
  type Rest,
  suggestionKey,
  untilAfterAccept,
  untilAfterDismiss,
} from '../../../utils/context/rest';
import { ruleOf } from '../../../utils/context/step-rule';
import type { Place } from '../../../utils/engine/place';
import type { Parsed } from '../../../utils/messages/protocol';
import type { Suggestion } from '../../../utils/model/answer';
import { withLock } from '../../../utils/platform/locks';
import { BOOK_LOCK } from '../../../utils/store/book-lock';
import { append, type NewEntry } from '../../../utils/store/log';
import { saveSuggestionState, suggestionStates } from '../../../utils/store/suggestions';
import { countAnswer, forgetSeen, tasteKeys } from '../../../utils/store/taste';
import { findTarget } from '../book/find-target';
import { targetContent } from '../book/target-content';
import { keepUndo, type UndoStep } from '../book/undo';
import type { Services } from '../services';
import { changeOf } from './accept';
import { NO_CHANGE } from './change';
import type { Decided } from './decided';

export type Decision = Parsed<'suggestion/decide'>['decision'];

const STATES = { accept: 'accepted', snooze: 'snoozed', dismiss: 'dismissed' } as const;

function restTarget(decision: Decision, { key }: Decided): string {
  return decision.what === 'dismiss' && decision.reason === 'never-kind' ? ANYWHERE : key;
}

type RestParts = { before: Rest | null; drafted: boolean; at: string; place: Place };

function untilOf(
  decision: Decision,
  suggestion: Suggestion,
  { before, drafted, at, place }: RestParts,
): string | null {
  if (decision.what === 'snooze') return decision.until;
  if (decision.what === 'dismiss') return untilAfterDismiss(suggestion, decision.reason, before, at);
  // What was put off to a day must not ask again before that day.
  if (suggestion.kind === 'wait-until' && decision.day !== undefined) return morningOf(decision.day, place);
  return untilAfterAccept(suggestion, at, drafted, place);
}

function reasonOf(decision: Decision, drafted: boolean): string | null {
  if (decision.what === 'dismiss') return decision.reason;
  return drafted ? DRAFTED : null;
}

function restOf(decision: Decision, decided: Decided, parts: RestParts): Rest {
  const { suggestion } = decided;
  const target = restTarget(decision, decided);
  return {
    key: suggestionKey(target, ruleOf(suggestion)),
    target,
    kind: ruleOf(suggestion),
    at: parts.at,
    state: STATES[decision.what],
    until: untilOf(decision, suggestion, parts),
    reason: reasonOf(decision, parts.drafted),
    fact: suggestion.fact,
  };
}

/** A thread that belongs to no record leaves nothing in the log. Evidence never does. */
function noteOf({ state, until, at }: Rest, { target, suggestion: { kind, play } }: Decided): NewEntry[] {
  if (target === null) return [];
  const whose = play && { play: { id: play.id, name: play.name } };
  const content = { ...targetContent(target), step: kind, ...whose, ...(until !== null && { until }) };
  return [{ kind: `suggestion-${state}`, at, content }];
}

function effectOf(decision: Decision, { suggestion, name }: Decided, rest: Rest, say: DayWords): string {
  const { kind, play, sets } = suggestion;
  if (decision.what === 'snooze') return snoozeWords(decision.until, say);
  if (decision.what === 'accept') return acceptWords({ kind, play, about: name, sets, ...decision }, say);
  return dismissWords(suggestion, decision.reason, name, rest.until, say);
}

/** Where the answer is counted: to put a step off says nothing of its kind, and "done" says that it was right. */
function countedAt(decision: Decision, { suggestion, stage }: Decided): string[] {
  if (decision.what === 'snooze') return [];
  const isTaken = decision.what === 'accept' || decision.reason === 'done';
  return tasteKeys(ruleOf(suggestion), stage, isTaken ? 'taken' : 'refused');
}

/** Writes a decision and what accepting it changes in the book, with their entries in the log. */
async function saveDecision(
  decision: Decision,
  decided: Decided,
  rest: Rest,
  by: string,
  { db }: Services,
): Promise<Omit<UndoStep, 'at' | 'by' | 'tabId' | 'rest' | 'tracked'>> {
  const { suggestion, target } = decided;
  const { at } = rest;
  const change =
    decision.what === 'accept' && target !== null
      ? await changeOf({ suggestion, target, given: decision, at }, db)
      : NO_CHANGE;
  const notes = noteOf(rest, decided);
  const counted = countedAt(decision, decided);
  const logged = await append(db, [...notes, ...change.entries], {
    by,
    now: at,
    alongside: async () => {
      await saveSuggestionState(db, rest);
      await countAnswer(db, counted, 1);
      await forgetSeen(db, decided.key, ruleOf(suggestion));
      await change.write();
    },
  });
  const ids = logged.map(({ id }) => id);
  const own = change.isMending ? notes.length : ids.length;
  const { taskId, fields, chosen } = change;
  return { entryIds: ids.slice(0, own), mended: ids.slice(own), taskId, fields, chosen, counted };
}

/**
 * Saves what the rep decides on a step, with what follows from it, in one go; says it in words, and how it is taken
 * back. The record is looked for once more when nobody else writes: it may have gone since it was shown.
 * @param from who decides, in the panel of which tab (null: the workspace), and whether accepting it gave a draft
 */
export async function decide(
  decision: Decision,
  shown: Decided,
  from: { by: string; tabId: number | null; drafted: boolean },
  services: Services,
): Promise<{ effect: string; undo: string }> {
  const { place, db } = services;
  const { by, tabId, drafted } = from;
  const at = services.now();
  return withLock(BOOK_LOCK, async () => {
    const { target } = shown;
    const decided = target === null ? shown : { ...shown, target: await findTarget(db, target) };
    const restKey = suggestionKey(restTarget(decision, decided), ruleOf(decided.suggestion));
    const states = await suggestionStates(db, restTarget(decision, decided));
    const before = states.find((state) => state.key === restKey) ?? null;
    const rest = restOf(decision, decided, { before, drafted, at, place });
    const saved = await saveDecision(decision, decided, rest, by, services);
    const undo = await keepUndo({ at, by, tabId, rest: { key: restKey, before }, ...saved, tracked: null });
    return { effect: effectOf(decision, decided, rest, dayWords(at, place)), undo };
  });
}
