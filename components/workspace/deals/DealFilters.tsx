import { Select } from '../../ui/Select';
import { SearchField } from '../SearchField';
import { STATUS_WORDS } from '../words';
import type { DealFilter, StatusFilter } from './deal-list';

interface Props {
  filter: DealFilter;
  stages: string[];
  onChange: (filter: DealFilter) => void;
}

const STATUSES: [StatusFilter, string][] = [
  ['open', STATUS_WORDS.open],
  ['won', STATUS_WORDS.won],
  ['lost', STATUS_WORDS.lost],
  ['all', 'Any status'],
];

/** Narrows the list of deals. */
export function DealFilters({ filter, stages, onChange }: Props) {
  return (
    <search className="filters">
      <SearchField
        label="Search deals"
        placeholder="Name, account or owner"
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        aria-label="Status"
        value={filter.status}
        onChange={(event) => onChange({ ...filter, status: event.target.value as StatusFilter })}
      >
        {STATUSES.map(([status, words]) => (
          <option key={status} value={status}>
            {words}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Stage"
        value={filter.stage ?? ''}
        onChange={(event) => onChange({ ...filter, stage: event.target.value || null })}
      >
        <option value="">Any stage</option>
        {stages.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </search>
  );
}
