import {
  acceptWords,
  type DayWords,
  dayWords,
  dismissWords,
  draftWords,
  snoozeWords,
} from '../../utils/context/effect-words';
import { morningOf } from '../../utils/context/next-morning';
import {
  ANYWHERE,
  DRAFTED,
  type Rest,
  suggestionKey,
  untilAfterAccept,
  untilAfterDismiss,
} from '../../utils/context/rest';
import { ruleOf } from '../../utils/context/step-rule';
import type { Place } from '../../utils/engine/place';
import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { StepKind, Suggestion } from '../../utils/model/answer';
import { withLock } from '../../utils/platform/locks';
import { append, type NewEntry } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { saveSuggestionState, suggestionStates } from '../../utils/store/suggestions';
import { countAnswer, forgetSeen, tasteKeys } from '../../utils/store/taste';
import { requireAuthor } from './author';
import { targetContent } from './book/target-content';
import { keepUndo, type UndoStep } from './book/undo';
import { onScreen } from './panel/views';
import { openMerge } from './record/open-merge';
import { BOOK_LOCK } from './record/record-visit';
import type { Services } from './services';
import { changeOf } from './step/accept';
import { NO_CHANGE } from './step/change';
import { type Decided, decidedOn } from './step/decided';
import { draftOf } from './thread/draft-of';
import { placeDraft } from './thread/place-draft';

type Decision = Parsed<'suggestion/decide'>['decision'];

/** Tracking and linking have messages of their own, which say whom and to what. */
const OWN_MESSAGE: readonly StepKind[] = ['create-lead', 'link-deal'];

const STATES = { accept: 'accepted', snooze: 'snoozed', dismiss: 'dismissed' } as const;

/** What other steps ask the rep for, a play has said already: the day, the stage. */
function asPlayGives(decision: Decision, { play }: Suggestion): Decision {
  if (decision.what !== 'accept' || play === undefined) return decision;
  return { ...decision, ...play.does };
}

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
 * The rep accepts a suggestion, puts it off or says no to it. What follows is saved and logged in one go, and
 * said in words; for a while it can be undone.
 */
export async function onDecide(
  { version, target, key, decision: said }: Parsed<'suggestion/decide'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'suggestion/decide'>> {
  const { db, place } = services;
  const screen = await onScreen(caller, version);
  const settings = await readSettings(db);
  const decided = decidedOn(screen, key, target);
  const decision = asPlayGives(said, decided.suggestion);
  if (decision.what === 'accept' && OWN_MESSAGE.includes(decided.suggestion.kind))
    throw new Refused('changed');
  const by = requireAuthor(settings, screen.page);
  const at = services.now();

  const { kind } = decided.suggestion;
  const restKey = suggestionKey(restTarget(decision, decided), ruleOf(decided.suggestion));
  const states = await suggestionStates(db, restTarget(decision, decided));
  const before = states.find((state) => state.key === restKey) ?? null;
  const draft = decision.what === 'accept' ? await draftOf(decided, screen, settings, services) : null;
  const rest = restOf(decision, decided, { before, drafted: draft !== null, at, place });
  const saved = await withLock(BOOK_LOCK, () => saveDecision(decision, decided, rest, by, services));

  const { tabId } = screen;
  const undo = await keepUndo({
    at,
    by,
    tabId,
    rest: { key: restKey, before },
    ...saved,
    tracked: null,
  });
  if (decision.what === 'accept' && kind === 'merge-duplicate') await openMerge(decided, db);
  const placed = draft === null ? null : await placeDraft(draft, screen);
  const effect = draft === null ? effectOf(decision, decided, rest, dayWords(at, place)) : draftWords(placed);
  await services.showAll();
  return { effect, undo, draft, placed };
}
