import { type FormEvent, useState } from 'react';
import type { AnyView } from '../../../utils/model/table';
import { db } from '../../../utils/store/open';
import { removeView, saveView } from '../../../utils/store/table/views';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { AskTwice } from '../AskTwice';
import { Said } from '../Said';

interface Props<View extends AnyView> {
  view: View;
  /** A view that is not yet saved has no name of its own and cannot be deleted. */
  isNew: boolean;
  onSaved: (view: View) => void;
  onRemoved: () => void;
  onClose: () => void;
}

/** Gives a view its name, or takes it away. */
export function ViewDialog<View extends AnyView>(props: Props<View>) {
  const { view, isNew, onSaved, onRemoved, onClose } = props;
  const [name, setName] = useState(isNew ? '' : view.name);
  const action = useAction();
  const removing = useAction();
  const named = { ...view, name: name.trim() };

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (named.name === '') return;
    const isSaved = await action.run(async () => {
      await saveView(db(), named);
      return 'Saved.';
    });
    if (isSaved) onSaved(named);
  }
  async function onSure() {
    const isGone = await removing.run(async () => {
      await removeView(db(), view.id);
      return 'Deleted.';
    });
    if (isGone) onRemoved();
  }

  return (
    <Dialog title={isNew ? 'Save as a view' : 'View'} onClose={onClose}>
      <form className="dialog-form" onSubmit={onSubmit}>
        <Field
          label="Name of the view"
          autoFocus
          autoComplete="off"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <p className="soft">
          {view.list === 'activity'
            ? 'It keeps the search, the filters and the grouping.'
            : 'It keeps the search, the filters, the order and the columns.'}
        </p>
        <div className="actions">
          <Button type="submit" look="primary" disabled={action.busy || named.name === ''}>
            {isNew ? 'Save view' : 'Rename'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Said action={action} />
        </div>
      </form>
      {!isNew && (
        <AskTwice what="Delete the view" className="details-end" action={removing} onSure={onSure}>
          The view <bdi>{view.name}</bdi> goes; what it shows stays.
        </AskTwice>
      )}
    </Dialog>
  );
}
