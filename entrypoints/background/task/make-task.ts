import { v7 } from 'uuid';
import type { Task } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import type { NewEntry } from '../../../utils/store/log';
import { targetContent } from '../book/target-content';

const MINUTE_MS = 60_000;

type NewTask = {
  target: Target;
  title: string;
  due: string | null;
  minutes?: number | null;
  with?: string[];
};

/** When a meeting ends; null for one that has a day alone. */
function endOf(due: string, minutes: number): string | null {
  return due.includes('T') ? new Date(Date.parse(due) + minutes * MINUTE_MS).toISOString() : null;
}

/** A new task, or a meeting where it says for how many minutes, with what the log says of it. */
export function makeTask(wanted: NewTask, at: string): { task: Task; entry: NewEntry } {
  const { target, title, due, minutes = null } = wanted;
  const task: Task = {
    id: v7(),
    title,
    due,
    done: false,
    createdAt: at,
    dealId: target.kind === 'deal' ? target.id : null,
    leadId: target.kind === 'lead' ? target.id : null,
    ...(minutes !== null &&
      due !== null && { meeting: { end: endOf(due, minutes), with: wanted.with ?? [] } }),
  };
  const field = task.meeting === undefined ? {} : { field: 'meeting' };
  const content = { ...targetContent(target), text: title, ...field, to: due, task: { id: task.id } };
  return { task, entry: { kind: 'task-set', at, content } };
}
