import { isSameValue } from '../../utils/context/records/settle-field';
import { canonical } from '../../utils/log/canonical';
import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import type { Database } from '../../utils/store/database';
import { setAside } from '../../utils/store/day/asides';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { eraseIfThere } from '../../utils/store/erase';
import { getLead, saveLead } from '../../utils/store/leads';
import { append } from '../../utils/store/log';
import { removeMade } from '../../utils/store/remove-made';
import { removeSuggestionState, saveSuggestionState } from '../../utils/store/suggestions';
import { getTask, removeTask, saveTask } from '../../utils/store/tasks';
import { countAnswer } from '../../utils/store/taste';
import { takeUndo, type UndoStep } from './book/undo';
import { untrack } from './book/untrack';
import { unmend } from './mend/unmend';
import { fieldOf, withField } from './record/record-fields';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';

/** Each field alone, and only where it still is what was set: what was saved on the deal since stands. */
async function putFieldsBack(
  db: Database,
  { dealId, set }: NonNullable<UndoStep['fields']>,
  at: string,
): Promise<void> {
  const deal = await getDeal(db, dealId);
  if (deal === null) return;
  const back = set.filter(({ field, after }) => isSameValue(fieldOf(deal, field), after));
  if (back.length === 0) return;
  const names = new Set(back.map(({ field }) => field));
  const others = Object.entries(deal.sources).filter(([field]) => !names.has(field));
  const said = back.flatMap(({ field, stated }) => (stated === null ? [] : [[field, stated] as const]));
  const after = back.reduce((one, { field, before }) => withField(one, field, before), deal);
  await saveDeal(db, { ...after, sources: Object.fromEntries([...others, ...said]), updatedAt: at });
}

/** Takes changes of people back by what the log says of them. */
async function takeMendingBack({ mended, by }: UndoStep, { db, now }: Services): Promise<void> {
  if (mended.length === 0) return;
  const at = now();
  const back = await unmend(db, mended, at);
  await append(db, back.entries, { by, now: at, alongside: back.write });
}

/** The record as it was before a value was chosen. What has changed on it since stands, and the choice with it. */
async function putRecordBack(
  db: Database,
  chosen: NonNullable<UndoStep['chosen']>,
  step: UndoStep,
  at: string,
): Promise<void> {
  const { kind, before } = chosen;
  const now = kind === 'deal' ? await getDeal(db, before.id) : await getLead(db, before.id);
  if (now?.updatedAt !== step.at) throw new Refused('changed', 'The record has changed since.');
  if (chosen.kind === 'lead') await saveLead(db, { ...chosen.before, updatedAt: at });
  else {
    await saveDeal(db, { ...chosen.before, updatedAt: at });
    await removeMade(db, chosen.made, step.at);
  }
}

/** The task as it was before it was changed, where it still is what became of it then. */
async function putTaskBack(db: Database, { before, after }: NonNullable<UndoStep['task']>): Promise<void> {
  const now = await getTask(db, before.id);
  if (now === null || canonical(now) !== canonical(after)) {
    throw new Refused('changed', 'The task has changed since.');
  }
  await saveTask(db, before);
}

/** Puts the book back as it was before the decision. */
async function putBack(db: Database, step: UndoStep, at: string): Promise<void> {
  const { rest, taskId, taskIds, task, aside, fields, chosen, counted } = step;
  if (rest?.before === null) await removeSuggestionState(db, rest.key);
  else if (rest !== null) await saveSuggestionState(db, rest.before);
  for (const id of [taskId ?? [], taskIds ?? []].flat()) await removeTask(db, id);
  if (task !== undefined) await putTaskBack(db, task);
  if (aside !== undefined) await setAside(db, aside.key, aside.before, at);
  if (fields !== null) await putFieldsBack(db, fields, at);
  if (chosen !== null) await putRecordBack(db, chosen, step, at);
  await countAnswer(db, counted, -1);
}

async function takeBack(undo: string, tabId: number | null, services: Services): Promise<{ ok: true }> {
  const { db, now } = services;
  const step = await takeUndo(undo, now());
  if (step === null || step.tabId !== tabId) {
    throw new Refused('changed', 'It is too late to undo this.');
  }
  await withLock(BOOK_LOCK, async () => {
    await putBack(db, step, now());
    await takeMendingBack(step, services);
  });
  const { tracked } = step;
  if (tracked !== null) await withLock(MAILS_LOCK, () => untrack(tracked, services));
  for (const entryId of step.entryIds) {
    await eraseIfThere(db, entryId, { by: step.by, now: now(), mayReturn: true });
  }
  await services.showAll();
  return { ok: true };
}

/**
 * Takes a decision, a choice or tracking back: the suggestion, the task, the record, the link and the lead are as
 * before; what the log said of it is deleted, its header stays.
 * @throws Refused `changed` when the time for it is over.
 */
export function onDecisionUndo(
  { undo }: Parsed<'suggestion/undo'>,
  { tabId }: PanelCaller,
  services: Services,
): Promise<Output<'suggestion/undo'>> {
  if (tabId === null) throw new Refused('changed');
  return takeBack(undo, tabId, services);
}

/** The workspace takes back what it chose. @throws Refused `changed` when the time for it is over. */
export function onChoiceUndo(
  { undo }: Parsed<'choice/undo'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'choice/undo'>> {
  return takeBack(undo, null, services);
}
