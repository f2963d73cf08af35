import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { TaskForm, type Wanted } from '../../panel/TaskForm';
import { REGION } from '../format';
import { Said } from '../Said';

type Props = {
  target: { kind: 'deal' | 'lead'; id: string; name: string };
  what: 'task' | 'meeting';
  onClose: () => void;
};

/** Sets a task or a meeting on a record; closes once it is set. */
export function PlanForm({ target, what, onClose }: Props) {
  const action = useAction();
  const onWanted = async (wanted: Wanted) => {
    const isSet = await action.run(async () => (await send('task/save-here', { target, ...wanted })).effect);
    if (isSet) onClose();
  };
  return (
    <>
      <TaskForm
        what={what}
        title=""
        now={new Date()}
        region={REGION}
        busy={action.busy}
        onWanted={(wanted) => void onWanted(wanted)}
        onCancel={onClose}
      />
      <Said action={action} />
    </>
  );
}
