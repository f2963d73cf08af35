import { ListFilter, X } from 'lucide-react';
import { useState } from 'react';
import type { ListName, TableFilter, TableState } from '../../../utils/model/table';
import { COLUMNS } from '../../../utils/tables/columns';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { SearchField } from '../SearchField';
import { FilterDialog } from './FilterDialog';
import { filterWords } from './filter-words';
import { columnWords, LIST_WORDS } from './list-words';
import type { ValueCount } from './table-messages';

interface Props {
  list: ListName;
  state: TableState;
  values: Readonly<Record<string, readonly ValueCount[]>>;
  onChange: (patch: Partial<TableState>) => void;
}

/** What narrows a table: the search, and a filter for each column that somebody picks. */
export function FilterBar({ list, state, values, onChange }: Props) {
  const { search, filters } = state;
  const [edited, setEdited] = useState<string | null>(null);
  const { many, searched } = LIST_WORDS[list];
  const items = Object.keys(COLUMNS[list]).map((column) => ({
    id: column,
    text: columnWords(list, column),
    onChoose: () => setEdited(column),
  }));
  const filterOn = (column: string) => filters.find((filter) => filter.column === column) ?? null;

  function apply(column: string, filter: TableFilter | null) {
    setEdited(null);
    const isKnown = filterOn(column) !== null;
    const changed = isKnown
      ? filters.flatMap((one) => (one.column === column ? (filter ?? []) : one))
      : [...filters, ...(filter ? [filter] : [])];
    onChange({ filters: changed });
  }

  return (
    <search className="filters">
      <SearchField
        label={`Search ${many}`}
        placeholder={searched}
        value={search}
        onChange={(words) => onChange({ search: words })}
      />
      {filters.map((filter) => {
        const words = filterWords(list, filter);
        return (
          <span key={filter.column} className="filter">
            <Chip onClick={() => setEdited(filter.column)}>
              <bdi>{words}</bdi>
            </Chip>
            <IconButton
              icon={X}
              label={`Remove the filter ${words}`}
              onClick={() => apply(filter.column, null)}
            />
          </span>
        );
      })}
      <Menu items={items} look="plain" title="Filter by">
        <ListFilter size={16} strokeWidth={1.75} aria-hidden /> Filter
      </Menu>
      {(filters.length > 1 || (search !== '' && filters.length > 0)) && (
        <Button look="plain" onClick={() => onChange({ search: '', filters: [] })}>
          Clear filters
        </Button>
      )}
      {edited !== null && (
        <FilterDialog
          list={list}
          column={edited}
          filter={filterOn(edited)}
          values={values[edited]}
          onApply={(filter) => apply(edited, filter)}
          onClose={() => setEdited(null)}
        />
      )}
    </search>
  );
}
