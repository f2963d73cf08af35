import { type Task, task } from '../model/book';
import type { Database } from './database';
import { readable, readableRows } from './readable';
import type { TargetKey } from './rows';
import { taskRow } from './task-row';

/** After every real day: a task without one comes last. */
const NO_DAY = '9999-99-99';

function dayOf({ due }: Task): string {
  return due ?? NO_DAY;
}

/** The tasks and meetings of a deal or a lead, done ones too: the earliest day first, those without a day last. */
export async function tasksOf(db: Database, target: TargetKey): Promise<Task[]> {
  const id = target.slice(target.indexOf(':') + 1);
  const rows = await db.tasks
    .where(target.startsWith('deal:') ? 'dealId' : 'leadId')
    .equals(id)
    .toArray();
  return readableRows(task, rows, 'tasks').sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/**
 * Open tasks and meetings by when they next want the rep, the latest first: on a day or at a moment (in UTC) from
 * `from` up to and without `to`. One that has a day alone is written as its day, which comes before all moments of it.
 */
export async function openTasks(
  db: Database,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<Task[]> {
  const rows = await db.tasks.where('opens').between(from, to, true, false).reverse().limit(limit).toArray();
  return readableRows(task, rows, 'tasks');
}

export async function getTask(db: Database, id: string): Promise<Task | null> {
  return readable(task, await db.tasks.get(id), 'tasks');
}

/** Writes a task. @throws ZodError when it is not as the model wants it. */
export async function saveTask(db: Database, value: Task): Promise<void> {
  await db.tasks.put(taskRow(task.parse(value)));
}

/** Takes a task away, as undoing what set it does. */
export async function removeTask(db: Database, id: string): Promise<void> {
  await db.tasks.delete(id);
}
