import type { ListName } from '../../../utils/model/table';
import { showNumber } from '../format';
import { valueWords } from './filter-words';
import { columnWords } from './list-words';
import type { ValueCount } from './table-messages';

interface Props {
  list: ListName;
  column: string;
  values: readonly ValueCount[] | undefined;
  chosen: readonly (string | null)[];
  onChange: (chosen: (string | null)[]) => void;
}

/** The values of a column to pick some of, the most frequent first; what is picked and gone stays to be taken off. */
export function ChoiceList({ list, column, values, chosen, onChange }: Props) {
  if (values === undefined) return <p className="soft">Looking…</p>;
  const known = new Set(values.map(({ value }) => value));
  const gone = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  const toggle = (value: string | null, isOn: boolean) =>
    onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset className="choice-list">
      <legend className="aloud">{columnWords(list, column)}</legend>
      {[...values, ...gone].map(({ value, count }) => (
        <label key={String(value)} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <bdi>{valueWords(list, column, value)}</bdi>
          <span className="soft numbers">{showNumber(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
