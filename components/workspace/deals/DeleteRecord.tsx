import { send } from '../../../utils/messages/send';
import type { Target } from '../../../utils/model/panel-view';
import { useAction } from '../../hooks/use-action';
import { AskTwice } from '../AskTwice';

/** Deletes a deal or a lead with what the log says about it, once that was asked a second time. */
export function DeleteRecord({ target }: { target: Target }) {
  const action = useAction();
  // The page itself says that there is no such record any more.
  const onSure = () =>
    action.run(async () => {
      await send('record/delete', { target });
      return 'Deleted.';
    });
  return (
    <AskTwice what={`Delete the ${target.kind}`} action={action} onSure={onSure}>
      <bdi>{target.name}</bdi> goes, with its tasks and all that the log says about it. That something was
      there, and when, stays in the log, and so do its people. It cannot be undone.
    </AskTwice>
  );
}
