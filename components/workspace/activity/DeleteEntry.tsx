import { useState } from 'react';
import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Said } from '../Said';

interface Props {
  entryId: string;
  onDeleted: () => void;
}

/** Deletes what an entry says, once that was asked a second time. */
export function DeleteEntry({ entryId, onDeleted }: Props) {
  const [asking, setAsking] = useState(false);
  const action = useAction();

  const onDelete = async () => {
    const gone = await action.run(async () => {
      await send('entry/delete', { entryId });
      return 'Deleted.';
    });
    if (gone) onDeleted();
  };

  if (!asking)
    return (
      <Button className="details-end" onClick={() => setAsking(true)}>
        Delete the content…
      </Button>
    );
  return (
    <div className="confirm details-end" role="alertdialog" aria-labelledby="delete-words">
      <p id="delete-words">The text goes; that something was here, and when, stays.</p>
      <div className="actions">
        <Button className="button-danger" disabled={action.busy} onClick={onDelete}>
          Delete the content
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
