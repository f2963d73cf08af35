import { v7 } from 'uuid';
import { mergeTyped } from '../../utils/context/records/merge-said';
import { Refused } from '../../utils/messages/refusal';
import type { StepKind } from '../../utils/model/answer';
import type { Task } from '../../utils/model/book';
import type { Target } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import type { NewEntry } from '../../utils/store/log';
import { saveTask } from '../../utils/store/tasks';
import { takeUp } from './record-log';
import { targetContent } from './target-content';
import type { UndoStep } from './undo';

/** What accepting a step changes beside noting it: entries for the log, and writes that go with them. */
type Change = {
  entries: NewEntry[];
  write(): Promise<void>;
  taskId: string | null;
  /** The close date that is moved. */
  closeDate: UndoStep['closeDate'];
};

/** Most steps change nothing in the book: the rep acts, and that is noted. */
export const NO_CHANGE: Change = { entries: [], write: async () => {}, taskId: null, closeDate: null };

type Accepted = { kind: StepKind; title: string; target: Target; day: string | null; at: string };

function requireDay(day: string | null): string {
  if (day === null) throw new Refused('wrong-shape', 'Pick a day.');
  return day;
}

function setTask({ title, target, day, at }: Accepted, db: Database): Change {
  const due = requireDay(day);
  const task: Task = {
    id: v7(),
    title,
    due,
    done: false,
    createdAt: at,
    dealId: target.kind === 'deal' ? target.id : null,
    leadId: target.kind === 'lead' ? target.id : null,
  };
  const content = { ...targetContent(target), text: task.title, to: due };
  const entries: NewEntry[] = [{ kind: 'task-set', at, content }];
  return { ...NO_CHANGE, entries, write: () => saveTask(db, task), taskId: task.id };
}

async function moveCloseDate({ target, day, at }: Accepted, db: Database): Promise<Change> {
  const closeDate = requireDay(day);
  const deal = target.kind === 'deal' ? await takeUp(db, { kind: 'deal', id: target.id }, at) : null;
  if (deal === null) throw new Refused('changed');
  const was = { closeDate: deal.closeDate };
  const sources = mergeTyped(deal, was, { closeDate }, at);
  const content = { ...targetContent(target), field: 'closeDate', from: deal.closeDate, to: closeDate };
  return {
    ...NO_CHANGE,
    entries: [{ kind: 'field-change', at, content }],
    write: () => saveDeal(db, { ...deal, sources, closeDate, updatedAt: at }),
    closeDate: {
      dealId: deal.id,
      before: deal.closeDate,
      after: closeDate,
      stated: deal.sources.closeDate ?? null,
    },
  };
}

/**
 * What accepting this step changes in the book. The caller holds the book's lock until that is written.
 * @throws Refused when a step that needs a day has none, or the record is gone.
 */
export async function changeOf(accepted: Accepted, db: Database): Promise<Change> {
  if (accepted.kind === 'set-next-step') return setTask(accepted, db);
  if (accepted.kind === 'update-close-date') return moveCloseDate(accepted, db);
  return NO_CHANGE;
}
