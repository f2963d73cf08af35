import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { recentOf } from '../../utils/store/entries';
import { eraseContent, NothingToEraseError } from '../../utils/store/erase';
import { removeLead } from '../../utils/store/leads';
import { removeSuggestionState, saveSuggestionState } from '../../utils/store/suggestions';
import { removeTask } from '../../utils/store/tasks';
import { removeThreadLink } from '../../utils/store/threads';
import { keyOf } from './about';
import type { Services } from './services';
import { takeUndo, type UndoStep } from './undo';

/** What a thread may hold (`model/reading.ts`). */
const MOST_MAILS = 1_000;

/** Puts the book back as it was before the decision. */
async function putBack(db: Database, { rest, taskId, deal, tracked }: UndoStep): Promise<void> {
  if (rest.before === null) await removeSuggestionState(db, rest.key);
  else await saveSuggestionState(db, rest.before);
  if (taskId !== null) await removeTask(db, taskId);
  if (deal !== null) await saveDeal(db, deal);
  if (tracked !== null) await removeThreadLink(db, tracked.threadId);
  if (tracked?.created) await removeLead(db, tracked.target.id);
}

/** A lead that never was has no log: the mails of its thread go with it. */
async function mailsOfNewLead(db: Database, { tracked, entryIds }: UndoStep): Promise<string[]> {
  if (!tracked?.created) return [];
  const entries = await recentOf(db, keyOf(tracked.target), MOST_MAILS);
  return entries.map(({ header }) => header.id).filter((id) => !entryIds.includes(id));
}

async function eraseEntry(db: Database, entryId: string, by: string, now: string): Promise<void> {
  await eraseContent(db, entryId, { by, now, mayReturn: true }).catch((error: unknown) => {
    if (!(error instanceof NothingToEraseError)) throw error;
  });
}

/**
 * Takes a decision back: the suggestion, the task, the date and the link are as before; what the log said of it
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
  await putBack(db, step);
  const entryIds = [...step.entryIds, ...(await mailsOfNewLead(db, step))];
  for (const entryId of entryIds) await eraseEntry(db, entryId, step.by, now());
  await services.showAll();
  return { ok: true };
}
