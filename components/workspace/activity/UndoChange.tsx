import { send } from '../../../utils/messages/send';
import { SHARED_FIELDS } from '../../../utils/model/hygiene';
import type { Activity } from '../../../utils/store/entries';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Said } from '../Said';

/** Fields whose change is taken back by putting the value before in its place. */
const FIELDS = new Set([
  ...['closeDate', 'amount', 'currency', 'nextStep', 'probability', 'contacts', 'email', ...SHARED_FIELDS],
]);

/** Whether an entry tells of a change that was made here and that can be taken back. */
export function canUndo({ header, content }: Activity): boolean {
  if (content === null || content.source !== undefined) return false;
  if (header.kind === 'task-set') return content.task !== undefined;
  return header.kind === 'field-change' && FIELDS.has(content.field ?? '');
}

async function undo(entryId: string): Promise<string> {
  const { undone } = await send('book/unmend', { entryIds: [entryId] });
  return undone > 0 ? 'Undone.' : 'This was changed again since, or undone before: it stays as it is.';
}

/** Takes back the change that an entry tells of; a correction in the log says so. */
export function UndoChange({ entryId }: { entryId: string }) {
  const action = useAction();
  return (
    <div className="actions details-end">
      <Button disabled={action.busy} onClick={() => action.run(() => undo(entryId))}>
        Undo this change
      </Button>
      <Said action={action} />
    </div>
  );
}
