import { useState } from 'react';
import { shownConflicts } from '../../../utils/context/records/doubts';
import { send } from '../../../utils/messages/send';
import type { Deal, Lead } from '../../../utils/model/book';
import type { FieldConflict, Target } from '../../../utils/model/panel-view';
import { useAction } from '../../hooks/use-action';
import { ConflictTable } from '../../panel/ConflictTable';
import { fieldWords } from '../../panel/change-words';
import { browserRegion } from '../../panel/region';
import { Said } from '../Said';

type Props = { kind: Target['kind']; record: Deal | Lead; currency: string | null };

/** Where two sources of a record differ, side by side; the user says which counts, and may take that back. */
export function SourcesDiffer({ kind, record, currency }: Props) {
  const action = useAction();
  const [undo, setUndo] = useState<string | null>(null);
  const conflicts = shownConflicts(record);
  if (conflicts.length === 0 && action.said === null) return null;

  const choose = (field: string, { value }: FieldConflict['used'], words: string) =>
    action.run(async () => {
      setUndo(null);
      const target = { kind, id: record.id, name: record.name };
      setUndo((await send('choice/save-here', { target, field, value })).undo);
      return `${fieldWords(field)} ${words} is used.`;
    });
  const takeBack = (taken: string) =>
    action.run(async () => {
      setUndo(null);
      await send('choice/undo', { undo: taken });
      return 'Taken back.';
    });

  return (
    <section aria-labelledby="sources-differ">
      <h2 id="sources-differ">Sources differ</h2>
      {conflicts.length > 0 && (
        <ConflictTable
          conflicts={conflicts}
          money={{ header: { currency }, unsure: [] }}
          now={new Date()}
          region={browserRegion()}
          busy={action.busy}
          onChoose={choose}
        />
      )}
      <div className="actions">
        <Said action={action} onUndo={undo === null ? null : () => takeBack(undo)} />
      </div>
    </section>
  );
}
