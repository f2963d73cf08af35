import { useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { Target } from '../../../utils/model/panel-view';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Said } from '../Said';

/** Deletes a deal or a lead with what the log says about it, once that was asked a second time. */
export function DeleteRecord({ target }: { target: Target }) {
  const [asking, setAsking] = useState(false);
  const action = useAction();
  const what = `Delete the ${target.kind}`;

  // The page itself says that there is no such record any more.
  const onDelete = () =>
    action.run(async () => {
      await send('record/delete', { target });
      return 'Deleted.';
    });

  if (!asking) return <Button onClick={() => setAsking(true)}>{what}…</Button>;
  return (
    <div className="confirm" role="alertdialog" aria-labelledby="delete-record">
      <p id="delete-record">
        <bdi>{target.name}</bdi> goes, with its tasks and all that the log says about it. That something was
        there, and when, stays in the log, and so do its people. It cannot be undone.
      </p>
      <div className="actions">
        <Button className="button-danger" disabled={action.busy} onClick={onDelete}>
          {what}
        </Button>
        {/* The safe answer has the focus. */}
        <Button autoFocus onClick={() => setAsking(false)}>
          Keep it
        </Button>
        <Said action={action} />
      </div>
    </div>
  );
}
