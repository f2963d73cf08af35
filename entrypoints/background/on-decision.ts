import { draftWords } from '../../utils/context/effect-words';
import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { StepKind, Suggestion } from '../../utils/model/answer';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { onScreen } from './panel/views';
import { openMerge } from './record/open-merge';
import type { Services } from './services';
import { type Decision, decide } from './step/decide';
import { decidedOn } from './step/decided';
import { draftOf } from './thread/draft-of';
import { placeDraft } from './thread/place-draft';

/** Tracking and linking have messages of their own, which say whom and to what. */
const OWN_MESSAGE: readonly StepKind[] = ['create-lead', 'link-deal'];

/** What other steps ask the rep for, a play has said already: the day, the stage. */
function asPlayGives(decision: Decision, { play }: Suggestion): Decision {
  if (decision.what !== 'accept' || play === undefined) return decision;
  return { ...decision, ...play.does };
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
  const { db } = services;
  const screen = await onScreen(caller, version);
  const settings = await readSettings(db);
  const decided = decidedOn(screen, key, target);
  const decision = asPlayGives(said, decided.suggestion);
  const { kind } = decided.suggestion;
  if (decision.what === 'accept' && OWN_MESSAGE.includes(kind)) throw new Refused('changed');
  const by = requireAuthor(settings, screen.page);

  const draft = decision.what === 'accept' ? await draftOf(decided, screen, settings, services) : null;
  const from = { by, tabId: screen.tabId, drafted: draft !== null };
  const { effect, undo } = await decide(decision, decided, from, services);
  if (decision.what === 'accept' && kind === 'merge-duplicate') await openMerge(decided, db);
  const placed = draft === null ? null : await placeDraft(draft, screen);
  await services.showAll();
  return { effect: draft === null ? effect : draftWords(placed), undo, draft, placed };
}
