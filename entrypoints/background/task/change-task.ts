import { whenWords } from '../../../utils/context/task-words';
import type { Place } from '../../../utils/engine/place';
import type { TaskChange } from '../../../utils/messages/day-protocol';
import type { Task } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import type { NewEntry } from '../../../utils/store/log';
import { targetContent } from '../book/target-content';

/** What becomes of a task, what the log says of it, and what the rep is told. */
type Changed = { task: Task; entries: NewEntry[]; effect: string };

const NOON = 'T12:00:00Z';

type About = { target: Target | null; at: string; place: Place };

function noted(task: Task, { target, at }: About, kind: NewEntry['kind'], more: object): NewEntry {
  return {
    kind,
    at,
    content: { ...(target && targetContent(target)), text: task.title, ...more, task: { id: task.id } },
  };
}

/** A meeting that was held stands in the log at its own time; a task that is done, when it was done. */
function finish(task: Task, about: About): Changed {
  const { due, meeting } = task;
  const done = { ...task, done: true };
  if (meeting === undefined)
    return { task: done, entries: [noted(task, about, 'task-done', { to: 'done' })], effect: 'Done.' };
  const start = due === null ? about.at : due.includes('T') ? due : `${due}${NOON}`;
  const held = Date.parse(start) < Date.parse(about.at) ? start : about.at;
  return {
    task: done,
    entries: [noted(task, { ...about, at: held }, 'meeting', {})],
    effect: 'Noted as held.',
  };
}

function move(task: Task, due: string, about: About): Changed {
  const { snoozedUntil: _over, ...own } = task;
  const { meeting } = own;
  const span = meeting?.end && task.due ? Date.parse(meeting.end) - Date.parse(task.due) : null;
  const end = span === null || !due.includes('T') ? null : new Date(Date.parse(due) + span).toISOString();
  const moved = { ...own, due, ...(meeting && { meeting: { ...meeting, end } }) };
  const entry = noted(task, about, 'task-set', { from: task.due, to: due });
  return { task: moved, entries: [entry], effect: `Moved to ${whenWords(due, about.at, about.place)}.` };
}

/** What a change makes of a task. Putting off is the rep's own business: the log says nothing of it. */
export function changedTask(task: Task, change: TaskChange, about: About): Changed {
  switch (change.what) {
    case 'done':
      return finish(task, about);
    case 'snooze': {
      const effect = `Back on ${whenWords(change.until, about.at, about.place)}.`;
      return { task: { ...task, snoozedUntil: change.until }, entries: [], effect };
    }
    case 'move':
      return move(task, change.due, about);
    case 'drop': {
      const entry = noted(task, about, 'task-done', { to: 'called off' });
      return { task: { ...task, done: true }, entries: [entry], effect: 'Called off.' };
    }
  }
}
