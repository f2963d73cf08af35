import type { FieldConflict, RecordView } from '../../utils/model/panel-view';
import { fieldWords } from './change-words';
import { useDesk } from './desk';
import { formatWhen } from './format';
import { sourceWords, statedWords } from './value-words';

type Side = FieldConflict['used'];

function Cell({ field, side, view }: { field: string; side: Side; view: RecordView }) {
  const { now, region } = useDesk();
  return (
    <td>
      <bdi>{statedWords(field, side.value, view, now, region)}</bdi>
      <span className="conflict-source soft" title={sourceWords(side.from)}>
        <bdi>{sourceWords(side.from)}</bdi>
      </span>
      <span className="conflict-when soft">
        <bdi>{formatWhen(side.at, now, region)}</bdi>
        {!side.sure && ', not sure'}
      </span>
    </td>
  );
}

/** Where two sources of the record differ, side by side: the value that counts, and what the other says. */
export function Conflicts({ view }: { view: RecordView }) {
  if (view.conflicts.length === 0) return null;
  return (
    <section className="section">
      <table className="conflicts">
        <caption>Sources differ</caption>
        <thead>
          <tr className="soft">
            <th scope="col">
              <span className="aloud">Field</span>
            </th>
            <th scope="col">Used here</th>
            <th scope="col">Also said</th>
          </tr>
        </thead>
        <tbody>
          {view.conflicts.map(({ field, used, other }) => (
            <tr key={field}>
              <th scope="row" className="soft">
                {fieldWords(field)}
              </th>
              <Cell field={field} side={used} view={view} />
              <Cell field={field} side={other} view={view} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
