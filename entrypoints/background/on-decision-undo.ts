import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { withLock } from '../../utils/platform/locks';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { eraseIfThere } from '../../utils/store/erase';
import { removeSuggestionState, saveSuggestionState } from '../../utils/store/suggestions';
import { removeTask } from '../../utils/store/tasks';
import { MAILS_LOCK } from './log-mails';
import { BOOK_LOCK } from './record-visit';
import type { Services } from './services';
import { takeUndo, type UndoStep } from './undo';
import { untrack } from './untrack';

/** The date alone, and only where it still is the one that was set: what was saved on the deal since stands. */
async function putDateBack(
  db: Database,
  moved: NonNullable<UndoStep['closeDate']>,
  at: string,
): Promise<void> {
  const deal = await getDeal(db, moved.dealId);
  if (deal?.closeDate !== moved.after) return;
  const { closeDate: _typed, ...others } = deal.sources;
  const sources = moved.stated === null ? others : { ...others, closeDate: moved.stated };
  await saveDeal(db, { ...deal, sources, closeDate: moved.before, updatedAt: at });
}

/** Puts the book back as it was before the decision. */
async function putBack(db: Database, { rest, taskId, closeDate }: UndoStep, at: string): Promise<void> {
  if (rest?.before === null) await removeSuggestionState(db, rest.key);
  else if (rest !== null) await saveSuggestionState(db, rest.before);
  if (taskId !== null) await removeTask(db, taskId);
  if (closeDate !== null) await putDateBack(db, closeDate, at);
}

/**
 * Takes a decision or tracking back: the suggestion, the task, the date, the link and the lead are as before; what the log said of it
 * is deleted, its header stays.
 * @throws Refused `changed` when the time for it is over.
 */
export async function onDecisionUndo(
  { undo }: Parsed<'suggestion/undo'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'suggestion/undo'>> {
  const { db, now } = services;
  const step = await takeUndo(undo, now());
  if (step === null || step.tabId !== caller.tabId) {
    throw new Refused('changed', 'It is too late to undo this.');
  }
  await withLock(BOOK_LOCK, () => putBack(db, step, now()));
  const { tracked } = step;
  if (tracked !== null) await withLock(MAILS_LOCK, () => untrack(tracked, services));
  for (const entryId of step.entryIds) {
    await eraseIfThere(db, entryId, { by: step.by, now: now(), mayReturn: true });
  }
  await services.showAll();
  return { ok: true };
}
