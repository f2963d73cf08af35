import type { TaskChange } from '../../../utils/messages/day-protocol';
import type { Target } from '../../../utils/model/panel-view';
import { saveFile } from '../../hooks/save-file';
import { useDesk } from '../desk';
import type { Wanted } from '../TaskForm';
import { wordsOf } from '../use-saver';
import type { AheadTask } from './AheadRow';

/** What is asked for in place: a new task or meeting, or a moment for one that is there. */
export type Asking = { what: 'task' | 'meeting' } | { what: 'snooze' | 'move'; task: AheadTask };

/** Sets and changes tasks and meetings of the record on screen; each is said, and can be taken back. */
export function useAhead(target: Target, onSaved: () => void) {
  const { ask, saver, say } = useDesk();
  const undoOf = (undo: string) => () => ask('suggestion/undo', { undo });

  function set(wanted: Wanted) {
    void saver.save({
      where: 'ahead',
      what: `“${wanted.title}” on ${target.name}`,
      run: async (version) => {
        const { effect, undo } = await ask('task/save', { version, target, ...wanted });
        onSaved();
        say({ text: effect, undo: undoOf(undo) });
      },
    });
  }

  function change({ id: taskId, title }: AheadTask, wanted: TaskChange) {
    void saver.save({
      where: 'ahead',
      what: `“${title}”`,
      run: async (version) => {
        const { effect, undo } = await ask('task/change', { version, taskId, change: wanted });
        onSaved();
        say({ text: `${title}: ${effect}`, undo: undoOf(undo) });
      },
    });
  }

  function giveFile({ id: taskId }: AheadTask) {
    void saver
      .again((version) => ask('task/file', { version, taskId }))
      .then(({ name, text }) => saveFile(new Blob([text], { type: 'text/calendar' }), name))
      .catch((error: unknown) => say({ text: wordsOf(error) }));
  }

  return { set, change, giveFile };
}
