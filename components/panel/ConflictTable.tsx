import type { FieldConflict } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { fieldWords } from './change-words';
import { formatWhen } from './format';
import type { Region } from './region';
import { sourceWords, statedWords } from './value-words';
import './conflicts.css';

type Side = FieldConflict['used'];
type Money = Parameters<typeof statedWords>[2];
type Props = {
  conflicts: FieldConflict[];
  /** The record's currency, which amounts are written in. */
  money: Money;
  now: Date;
  region: Region;
  busy: boolean;
  /** `words`: the value as it is written here. */
  onChoose: (field: string, side: Side, words: string) => void;
};

const words = ({ money, now, region }: Props, field: string, side: Side) =>
  statedWords(field, side.value, money, now, region);

function Cell({ field, side, verb, table }: { field: string; side: Side; verb: string; table: Props }) {
  const { now, region, busy, onChoose } = table;
  const value = words(table, field, side);
  return (
    <td>
      <bdi>{value}</bdi>
      <span className="conflict-source soft" title={sourceWords(side.from)}>
        <bdi>{sourceWords(side.from)}</bdi>
      </span>
      <span className="conflict-when soft">
        <bdi>{formatWhen(side.at, now, region)}</bdi>
        {!side.sure && ', not sure'}
      </span>
      <Button
        look="text"
        disabled={busy}
        aria-label={`${verb}: ${fieldWords(field)} ${value}`}
        onClick={() => onChoose(field, side, value)}
      >
        {verb}
      </Button>
    </td>
  );
}

/** Where two sources of a record differ, side by side: the value that counts, and what the other says. */
export function ConflictTable(table: Props) {
  return (
    <table className="conflicts">
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
        {table.conflicts.map(({ field, used, other }) => (
          <tr key={field}>
            <th scope="row" className="soft">
              {fieldWords(field)}
            </th>
            <Cell field={field} side={used} verb="Keep this" table={table} />
            <Cell field={field} side={other} verb="Use this" table={table} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
