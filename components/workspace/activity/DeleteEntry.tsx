import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { AskTwice } from '../AskTwice';

interface Props {
  entryId: string;
  onDeleted: () => void;
}

/** Deletes what an entry says, once that was asked a second time. */
export function DeleteEntry({ entryId, onDeleted }: Props) {
  const action = useAction();
  const onSure = async () => {
    const gone = await action.run(async () => {
      await send('entry/delete', { entryId });
      return 'Deleted.';
    });
    if (gone) onDeleted();
  };
  return (
    <AskTwice what="Delete the content" className="details-end" action={action} onSure={onSure}>
      The text goes; that something was here, and when, stays.
    </AskTwice>
  );
}
