import { choiceOf } from '../../../../utils/context/merge/merge-fields';
import type { Picks, Side } from '../../../../utils/context/merge/pick-sides';
import type { RecordKind } from '../../../../utils/model/book';
import { fieldWords } from '../../../panel/change-words';
import { plain } from '../../activity/entry-words';
import type { OpenPair, PairField } from './read-pair';

interface Props {
  kind: RecordKind;
  pair: OpenPair;
  picks: Picks;
  onPick: (field: string, side: Side) => void;
}

const SIDES: readonly Side[] = ['keep', 'gone'];

interface RowProps {
  row: PairField;
  /** The choice that the field goes with: a currency goes with its amount. */
  choice: string;
  picked: Side | undefined;
  onPick: Props['onPick'];
}

function FieldRow({ row, choice, picked, onPick }: RowProps) {
  const name = fieldWords(row.field);
  const isOpen = !row.isSame && row.keep !== null && row.gone !== null;
  return (
    <tr>
      <th scope="row">{name}</th>
      {SIDES.map((side) => {
        const words = plain(row[side]);
        const isUsed = row.isSame || picked === side;
        if (!isOpen || choice !== row.field)
          return (
            <td key={side} className={isUsed && row[side] !== null ? undefined : 'soft'}>
              <bdi>{words}</bdi>
            </td>
          );
        return (
          <td key={side}>
            <label className="pair-choice">
              <input
                type="radio"
                name={`pick-${choice}`}
                checked={picked === side}
                aria-label={`${name}: ${words}`}
                onChange={() => onPick(choice, side)}
              />
              <bdi>{words}</bdi>
            </label>
          </td>
        );
      })}
    </tr>
  );
}

/** Two records side by side, field by field; where they differ, which value counts can be chosen. */
export function PairTable({ kind, pair, picks, onPick }: Props) {
  return (
    <table className="pair-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="aloud">Field</span>
          </th>
          <th scope="col">Stays</th>
          <th scope="col">Goes into it</th>
        </tr>
      </thead>
      <tbody>
        {pair.fields.map((row) => {
          const choice = choiceOf(kind, row.field) ?? row.field;
          return (
            <FieldRow key={row.field} row={row} choice={choice} picked={picks[choice]} onPick={onPick} />
          );
        })}
        {pair.both.map(({ words, values }) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td colSpan={2}>
              <bdi>{values.join(', ')}</bdi> <span className="soft">(all stay)</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
