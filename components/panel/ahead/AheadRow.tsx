import { Check, MoreHorizontal } from 'lucide-react';
import type { TaskChange } from '../../../utils/messages/day-protocol';
import type { RecordView } from '../../../utils/model/panel-view';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { useDesk } from '../desk';
import { dayOf, formatDay, formatTime } from '../format';
import type { Region } from '../region';
import { taskItems } from '../task-items';
import type { Asking } from './use-ahead';

export type AheadTask = RecordView['ahead'][number];

type Props = {
  task: AheadTask;
  onChange: (task: AheadTask, change: TaskChange) => void;
  onFile: (task: AheadTask) => void;
  onAsk: (asking: Asking) => void;
};

/** "Tue 24 Nov, 15:00": a day with its weekday, and its time where it has one. */
function whenWords(at: string, now: Date, region: Region): string {
  if (!at.includes('T')) return formatDay(at, now, region, true);
  const moment = new Date(at);
  return `${formatDay(dayOf(moment, region), now, region, true)}, ${formatTime(moment, region)}`;
}

function isLate({ due }: AheadTask, now: Date, region: Region): boolean {
  if (due === null) return false;
  return due.includes('T') ? new Date(due) < now : due < dayOf(now, region);
}

/** One task or meeting: what, when, done, and what else can be done with it. */
export function AheadRow({ task, onChange, onFile, onAsk }: Props) {
  const { region, now, saver } = useDesk();
  const { title, due, snoozedUntil, meeting } = task;
  return (
    <li>
      <p>
        <bdi>{title}</bdi>{' '}
        {due && (
          <bdi className={`numbers ${isLate(task, now, region) ? 'warn' : 'soft'}`}>
            {whenWords(due, now, region)}
          </bdi>
        )}{' '}
        {snoozedUntil && new Date(snoozedUntil) > now && (
          <bdi className="soft">put off until {whenWords(snoozedUntil, now, region)}</bdi>
        )}
      </p>
      <IconButton
        icon={Check}
        label={`${meeting ? 'Held' : 'Done'}: ${title}`}
        disabled={saver.busy}
        onClick={() => onChange(task, { what: 'done' })}
      />
      <Menu
        label={`More for ${title}`}
        className="button-icon"
        items={taskItems(task, now, region, {
          onSnooze: (until) => onChange(task, { what: 'snooze', until }),
          onPick: () => onAsk({ what: 'snooze', task }),
          onMove: () => onAsk({ what: 'move', task }),
          onDrop: () => onChange(task, { what: 'drop' }),
          onFile: () => onFile(task),
        })}
      >
        <MoreHorizontal size={16} aria-hidden />
      </Menu>
    </li>
  );
}
