import { send } from '../../../utils/messages/send';
import { SHARED_FIELDS } from '../../../utils/model/hygiene';
import { type Activity, entryIdsOfBatch } from '../../../utils/store/entries';
import { db } from '../../../utils/store/open';
import { useAction } from '../../hooks/use-action';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';
import { showNumber } from '../format';
import { Said } from '../Said';

/** Fields whose change is taken back by putting the value before in its place. */
const FIELDS = new Set<string>([
  ...['closeDate', 'amount', 'currency', 'nextStep', 'probability', 'contacts', 'email', ...SHARED_FIELDS],
]);

/** Whether an entry tells of a change that was made here and that can be taken back. */
export function canUndo({ header, content }: Activity): boolean {
  if (content === null || content.source !== undefined) return false;
  if (header.kind === 'task-set') return content.task !== undefined;
  return header.kind === 'field-change' && FIELDS.has(content.field ?? '');
}

async function undoOne(entryId: string): Promise<string> {
  const { undone } = await send('book/unmend', { entryIds: [entryId] });
  return undone > 0 ? 'Undone.' : 'This was changed again since, or undone before: it stays as it is.';
}

async function undoAll(batch: string): Promise<string> {
  const { undone, left } = await send('book/unmend', { batch });
  if (undone === 0) return 'All of it was changed again since, or undone before: it stays as it is.';
  const others = `${showNumber(left)} that changed again since, or were undone before`;
  return left === 0 ? 'All undone.' : `${showNumber(undone)} undone, but not ${others}.`;
}

/** Takes back the change that an entry tells of, or the whole fix of many records that it is part of; the log says so. */
export function UndoChange({ entry: { header, content } }: { entry: Activity }) {
  const action = useAction();
  const batch = content?.batch ?? null;
  const count = useLive(
    async () => (batch === null ? 0 : (await entryIdsOfBatch(db(), batch)).length),
    [batch],
  );
  return (
    <div className="actions details-end">
      <Button disabled={action.busy} onClick={() => action.run(() => undoOne(header.id))}>
        Undo this change
      </Button>
      {batch !== null && (count ?? 0) > 1 && (
        <Button disabled={action.busy} onClick={() => action.run(() => undoAll(batch))}>
          Undo all {showNumber(count ?? 0)} of this fix
        </Button>
      )}
      <Said action={action} />
    </div>
  );
}
