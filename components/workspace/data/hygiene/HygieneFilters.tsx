import type { Severity } from '../../../../utils/engine/hygiene/rule';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { showNumber } from '../../format';
import { SearchField } from '../../SearchField';
import { ANY, type FaultFilter, RULES, SEVERITY_WORDS } from './hygiene-rows';

interface Props {
  filter: FaultFilter;
  /** How many faults each rule has found. */
  counts: ReadonlyMap<string, number>;
  /** Owners by name; empty is nobody. */
  owners: readonly string[];
  onChange: (filter: FaultFilter) => void;
}

/** Narrows the list of faults: by rule, by severity, by owner, by name. */
export function HygieneFilters({ filter, counts, owners, onChange }: Props) {
  const found = RULES.filter(({ id }) => counts.has(id) || id === filter.rule);
  const isNarrow =
    filter.search !== '' || [filter.rule, filter.severity, filter.owner].some((one) => one !== null);
  return (
    <search className="filters">
      <SearchField
        label="Search deals and leads"
        placeholder="Name or owner"
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        aria-label="Rule"
        value={filter.rule ?? ''}
        onChange={(event) => onChange({ ...filter, rule: event.target.value || null })}
      >
        <option value="">All rules</option>
        {found.map(({ id, name }) => (
          <option key={id} value={id}>
            {name} ({showNumber(counts.get(id) ?? 0)})
          </option>
        ))}
      </Select>
      <Select
        aria-label="Severity"
        value={filter.severity ?? ''}
        onChange={(event) => onChange({ ...filter, severity: (event.target.value as Severity) || null })}
      >
        <option value="">Any severity</option>
        {Object.entries(SEVERITY_WORDS).map(([severity, words]) => (
          <option key={severity} value={severity}>
            {words}
          </option>
        ))}
      </Select>
      <Select
        aria-label="Owner"
        value={filter.owner === null ? '' : `of ${filter.owner}`}
        onChange={(event) =>
          onChange({ ...filter, owner: event.target.value ? event.target.value.slice(3) : null })
        }
      >
        <option value="">Any owner</option>
        {owners.map((owner) => (
          <option key={owner} value={`of ${owner}`}>
            {owner || 'Nobody'}
          </option>
        ))}
      </Select>
      {isNarrow && (
        <Button look="plain" onClick={() => onChange(ANY)}>
          Clear filters
        </Button>
      )}
    </search>
  );
}
