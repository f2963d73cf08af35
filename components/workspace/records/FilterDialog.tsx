import { type FormEvent, useEffect, useId, useState } from 'react';
import type { ListName, TableFilter } from '../../../utils/model/table';
import { type ColumnKind, kindOf } from '../../../utils/tables/columns';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { ChoiceList } from './ChoiceList';
import { draftOf, type FilterDraft, filterOf } from './filter-draft';
import { SPAN_WORDS } from './filter-words';
import { columnWords } from './list-words';
import { tableClient } from './table-client';
import type { ValueCount } from './table-messages';

interface Props {
  list: ListName;
  column: string;
  /** What narrows the column now; null where nothing does. */
  filter: TableFilter | null;
  /** The values that the column has; undefined until they are known. */
  values: readonly ValueCount[] | undefined;
  onApply: (filter: TableFilter | null) => void;
  onClose: () => void;
}

const EMPTY_WORDS = { empty: 'is empty', filled: 'is filled in' };
const WAYS: Readonly<Record<ColumnKind, Readonly<Record<string, string>>>> = {
  choice: { 'one-of': 'is one of' },
  text: { has: 'contains', ...EMPTY_WORDS },
  number: { between: 'is between', ...EMPTY_WORDS },
  day: { ...SPAN_WORDS, between: 'is between', ...EMPTY_WORDS },
  moment: { ...SPAN_WORDS, between: 'is between', ...EMPTY_WORDS },
};

/** Narrows a table by one of its columns. */
export function FilterDialog({ list, column, filter, values, onApply, onClose }: Props) {
  const kind = kindOf(list, column) ?? 'text';
  const [draft, setDraft] = useState(() => draftOf(filter, kind));
  const id = useId();
  const set = (patch: Partial<FilterDraft>) => setDraft({ ...draft, ...patch });
  const name = columnWords(list, column);

  useEffect(() => {
    if (kind === 'choice') tableClient.askValues(list, column);
  }, [list, column, kind]);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onApply(filterOf(draft, column, kind));
  }

  return (
    <Dialog title={`Filter by ${name.toLowerCase()}`} onClose={onClose}>
      <form className="dialog-form" onSubmit={onSubmit}>
        {kind === 'choice' ? (
          <ChoiceList
            list={list}
            column={column}
            values={values}
            chosen={draft.values}
            onChange={(chosen) => set({ values: chosen })}
          />
        ) : (
          <div className="field">
            <label htmlFor={id}>{name}</label>
            <Select
              id={id}
              value={draft.how}
              onChange={(event) => set({ how: event.target.value as FilterDraft['how'] })}
            >
              {Object.entries(WAYS[kind]).map(([way, words]) => (
                <option key={way} value={way}>
                  {words}
                </option>
              ))}
            </Select>
          </div>
        )}
        {draft.how === 'has' && (
          <Field
            label="Words"
            autoFocus
            value={draft.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
        {draft.how === 'between' && (
          <div className="field-pair">
            {(['from', 'to'] as const).map((end) => (
              <Field
                key={end}
                label={end === 'from' ? 'From' : 'To'}
                type={kind === 'number' ? 'number' : 'date'}
                step="any"
                value={draft[end]}
                onChange={(event) => set({ [end]: event.target.value })}
              />
            ))}
          </div>
        )}
        <div className="actions">
          <Button type="submit" look="primary">
            Apply
          </Button>
          {filter !== null && <Button onClick={() => onApply(null)}>Remove the filter</Button>}
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
