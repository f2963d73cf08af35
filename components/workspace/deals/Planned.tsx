import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { calendarFile } from '../../../utils/export/calendar-file';
import type { TaskChange } from '../../../utils/messages/day-protocol';
import { send } from '../../../utils/messages/send';
import type { Task } from '../../../utils/model/book';
import { db } from '../../../utils/store/open';
import { targetKey } from '../../../utils/store/rows';
import { tasksOf } from '../../../utils/store/tasks';
import { saveFile } from '../../hooks/save-file';
import { useAction } from '../../hooks/use-action';
import { useLive } from '../../hooks/use-live';
import { useToday } from '../../hooks/use-today';
import { MomentForm } from '../../panel/MomentForm';
import { taskItems } from '../../panel/task-items';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { REGION, showDay, showMoment } from '../format';
import { Said } from '../Said';
import { PlanForm } from '../today/PlanForm';

type Target = { kind: 'deal' | 'lead'; id: string; name: string };
type Asking = { what: 'task' | 'meeting' } | { what: 'snooze' | 'move'; task: Task };

const when = (at: string) => (at.includes('T') ? showMoment(at) : showDay(at));

/** @param today the rep's own day, which is not always that of UTC */
function isLate({ due }: Task, today: string): boolean {
  if (due === null) return false;
  return due.includes('T') ? Date.parse(due) < Date.now() : due < today;
}

/** What is planned on a deal or lead: open tasks and meetings, and the way to set new ones. */
export function Planned({ target }: { target: Target }) {
  const tasks = useLive(() => tasksOf(db(), targetKey(target.kind, target.id)), [target.kind, target.id]);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [undo, setUndo] = useState<string | null>(null);
  const action = useAction();
  const today = useToday();
  const open = (tasks ?? []).filter(({ done }) => !done);
  const stop = () => setAsking(null);

  const change = ({ id: taskId, title }: Task, wanted: TaskChange) => {
    stop();
    void action.run(async () => {
      const { effect, undo: back } = await send('task/change-here', { taskId, change: wanted });
      setUndo(back);
      return `${title}: ${effect}`;
    });
  };
  const takeBack = () =>
    void action.run(async () => {
      if (undo !== null) await send('choice/undo', { undo });
      setUndo(null);
      return 'Taken back.';
    });
  const save = (task: Task) => {
    const now = new Date().toISOString();
    const { name, text } = calendarFile(task, { about: target.name, now, today });
    saveFile(new Blob([text], { type: 'text/calendar' }), name);
  };

  return (
    <section aria-labelledby="planned">
      <h2 id="planned">Planned</h2>
      {tasks && open.length === 0 && asking === null && <p className="soft">Nothing is planned.</p>}
      <ul className="planned-list">
        {open.map((task) => (
          <li key={task.id}>
            <span>
              <bdi>{task.title}</bdi>{' '}
              <span className={`numbers ${isLate(task, today) ? 'warn' : 'soft'}`}>
                {task.due === null ? 'without a day' : when(task.due)}
                {task.snoozedUntil && `, put off until ${when(task.snoozedUntil)}`}
              </span>
            </span>
            <span className="planned-tools">
              <Button disabled={action.busy} onClick={() => change(task, { what: 'done' })}>
                {task.meeting ? 'Held' : 'Done'}
              </Button>
              <Menu
                label={`More for ${task.title}`}
                items={taskItems(task, new Date(), REGION, {
                  onSnooze: (until) => change(task, { what: 'snooze', until }),
                  onPick: () => setAsking({ what: 'snooze', task }),
                  onMove: () => setAsking({ what: 'move', task }),
                  onDrop: () => change(task, { what: 'drop' }),
                  onFile: () => save(task),
                })}
              >
                <MoreHorizontal size={16} aria-hidden />
              </Menu>
            </span>
          </li>
        ))}
      </ul>
      {asking !== null && 'task' in asking && (
        <MomentForm
          label={asking.what === 'move' ? 'Move it to' : 'Show it again on'}
          verb={asking.what === 'move' ? 'Move' : 'Put off'}
          now={new Date()}
          region={REGION}
          onCancel={stop}
          onMoment={(at) =>
            change(
              asking.task,
              asking.what === 'move' ? { what: 'move', due: at } : { what: 'snooze', until: at },
            )
          }
        />
      )}
      {asking !== null && !('task' in asking) && (
        <PlanForm target={target} what={asking.what} onClose={stop} />
      )}
      {asking === null && (
        <div className="actions">
          <Button onClick={() => setAsking({ what: 'task' })}>Add a task</Button>
          <Button onClick={() => setAsking({ what: 'meeting' })}>Add a meeting</Button>
        </div>
      )}
      <Said action={action} onUndo={undo === null ? null : takeBack} />
    </section>
  );
}
