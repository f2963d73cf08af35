import type { RecordView } from '../../../utils/model/panel-view';
import { Button } from '../../ui/Button';
import { useDesk } from '../desk';
import { MomentForm } from '../MomentForm';
import { SaveState } from '../SaveState';
import { TaskForm } from '../TaskForm';
import { AheadRow } from './AheadRow';
import { type Asking, useAhead } from './use-ahead';
import './ahead.css';

type Props = {
  view: Pick<RecordView, 'target' | 'ahead'>;
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
};

/** The tasks and meetings of the record that are open, and the way to set new ones. */
export function Ahead({ view: { target, ahead }, asking, onAsk }: Props) {
  const { region, now, saver } = useDesk();
  const { set, change, giveFile } = useAhead(target, () => onAsk(null));
  const stop = () => onAsk(null);

  return (
    <section className="section" aria-label="Planned">
      {ahead.length > 0 && (
        <ul className="ahead">
          {ahead.map((task) => (
            <AheadRow key={task.id} task={task} onChange={change} onFile={giveFile} onAsk={onAsk} />
          ))}
        </ul>
      )}
      {asking !== null && 'task' in asking && (
        <MomentForm
          key={asking.task.id}
          label={asking.what === 'move' ? 'Move it to' : 'Show it again on'}
          verb={asking.what === 'move' ? 'Move' : 'Put off'}
          now={now}
          region={region}
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
        <TaskForm
          key={asking.what}
          what={asking.what}
          title={asking.what === 'meeting' ? 'Meeting' : ''}
          now={now}
          region={region}
          busy={saver.busy}
          onWanted={set}
          onCancel={stop}
        />
      )}
      {asking === null && (
        <div className="step-foot soft">
          <Button look="text" onClick={() => onAsk({ what: 'task' })}>
            Add a task
          </Button>
          <Button look="text" onClick={() => onAsk({ what: 'meeting' })}>
            Add a meeting
          </Button>
        </div>
      )}
      <SaveState where="ahead" />
    </section>
  );
}
