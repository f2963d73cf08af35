import type { Task } from '../model/book';

/** A task as stored. */
export type TaskRow = Task & {
  /** While it is open and has a day: when it next wants the rep, for the index: a day, or a moment in UTC. */
  opens?: string;
};

function written(due: string): string {
  return due.includes('T') ? new Date(due).toISOString() : due;
}

/** When an open task next wants the rep: when it is due, or until when it was put off; null for never. */
export function opensAt({
  done,
  due,
  snoozedUntil,
}: Pick<Task, 'done' | 'due' | 'snoozedUntil'>): string | null {
  if (done) return null;
  const opens = snoozedUntil ?? due;
  return opens === null || opens === undefined ? null : written(opens);
}

/** The task with what it is found by. */
export function taskRow(task: Task): TaskRow {
  const { opens: _before, ...own } = task as TaskRow;
  const opens = opensAt(own);
  return opens === null ? own : { ...own, opens };
}
