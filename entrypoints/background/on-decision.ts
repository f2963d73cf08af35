import {
  acceptWords,
  type DayWords,
  dayWords,
  dismissWords,
  draftWords,
  snoozeWords,
} from '../../utils/context/effect-words';
import {
  ANYWHERE,
  DRAFTED,
  factOf,
  type Rest,
  suggestionKey,
  untilAfterAccept,
  untilAfterDismiss,
} from '../../utils/context/rest';
import type { Place } from '../../utils/engine/place';
import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { withLock } from '../../utils/platform/locks';
import { append, type NewEntry } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { saveSuggestionState, suggestionStates } from '../../utils/store/suggestions';
import { changeOf, NO_CHANGE } from './accept';
import { requireAuthor } from './author';
import { type Decided, decidedOn } from './decided';
import { draftOf } from './draft-of';
import { placeDraft } from './place-draft';
import { BOOK_LOCK } from './record-visit';
import type { Services } from './services';
import { targetContent } from './target-content';
import { keepUndo, type UndoStep } from './undo';
import { onScreen } from './views';

type Decision = Parsed<'suggestion/decide'>['decision'];

const STATES = { accept: 'accepted', snooze: 'snoozed', dismiss: 'dismissed' } as const;

function restTarget(decision: Decision, { key }: Decided): string {
  return decision.what === 'dismiss' && decision.reason === 'never-kind' ? ANYWHERE : key;
}

type RestParts = { before: Rest | null; drafted: boolean; at: string; place: Place };

function untilOf(decision: Decision, { before, drafted, at, place }: RestParts): string | null {
  if (decision.what === 'snooze') return decision.until;
  return decision.what === 'accept'
    ? untilAfterAccept(at, drafted, place)
    : untilAfterDismiss(decision.reason, before, at);
}

function reasonOf(decision: Decision, drafted: boolean): string | null {
  if (decision.what === 'dismiss') return decision.reason;
  return drafted ? DRAFTED : null;
}

function restOf(decision: Decision, decided: Decided, parts: RestParts): Rest {
  const { suggestion, grounds } = decided;
  const target = restTarget(decision, decided);
  return {
    key: suggestionKey(target, suggestion.kind),
    target,
    kind: suggestion.kind,
    at: parts.at,
    state: STATES[decision.what],
    until: untilOf(decision, parts),
    reason: reasonOf(decision, parts.drafted),
    fact: factOf(suggestion, grounds),
  };
}

/** A thread that belongs to no record leaves nothing in the log. Evidence never does. */
function noteOf({ state, kind, until, at }: Rest, { target }: Decided): NewEntry[] {
  if (target === null) return [];
  const content = { ...targetContent(target), step: kind, ...(until !== null && { until }) };
  return [{ kind: `suggestion-${state}`, at, content }];
}

function effectOf(decision: Decision, { suggestion, name }: Decided, rest: Rest, say: DayWords): string {
  const { kind } = suggestion;
  if (decision.what === 'snooze') return snoozeWords(decision.until, say);
  if (decision.what === 'accept') return acceptWords(kind, name, decision.day ?? null, say);
  return dismissWords(kind, decision.reason, name, rest.until, say);
}

/** Writes a decision and what accepting it changes in the book, with their entries in the log. */
async function saveDecision(
  decision: Decision,
  decided: Decided,
  rest: Rest,
  by: string,
  { db }: Services,
): Promise<Pick<UndoStep, 'entryIds' | 'taskId' | 'closeDate'>> {
  const { suggestion, target } = decided;
  const { at } = rest;
  const change =
    decision.what === 'accept' && target !== null
      ? await changeOf({ ...suggestion, target, day: decision.day ?? null, at }, db)
      : NO_CHANGE;
  const logged = await append(db, [...noteOf(rest, decided), ...change.entries], {
    by,
    now: at,
    alongside: async () => {
      await saveSuggestionState(db, rest);
      await change.write();
    },
  });
  const { taskId, closeDate } = change;
  return { entryIds: logged.map(({ id }) => id), taskId, closeDate };
}

/**
 * The rep accepts a suggestion, puts it off or says no to it. What follows is saved and logged in one go, and
 * said in words; for a while it can be undone.
 */
export async function onDecide(
  { version, target, key, decision }: Parsed<'suggestion/decide'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'suggestion/decide'>> {
  const { db, place } = services;
  const screen = await onScreen(caller, version);
  const settings = await readSettings(db);
  const decided = decidedOn(screen, key, target, settings);
  // Tracking has a message of its own, which says whom.
  if (decision.what === 'accept' && decided.suggestion.kind === 'create-lead') throw new Refused('changed');
  const by = requireAuthor(settings, screen.page);
  const at = services.now();

  const restKey = suggestionKey(restTarget(decision, decided), decided.suggestion.kind);
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
    chosen: null,
    tracked: null,
  });
  const placed = draft === null ? null : await placeDraft(draft, screen);
  const effect = draft === null ? effectOf(decision, decided, rest, dayWords(at, place)) : draftWords(placed);
  await services.showAll();
  return { effect, undo, draft, placed };
}
