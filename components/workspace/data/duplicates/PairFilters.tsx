import type { RecordKind } from '../../../../utils/model/book';
import { Select } from '../../../ui/Select';
import { showNumber } from '../../format';
import { filterLines, type PairFilter, type PairLine } from './pair-rows';
import { KINDS_WORDS, STATE_WORDS } from './pair-words';

interface Props {
  lines: readonly PairLine[];
  filter: PairFilter;
  onChange: (filter: PairFilter) => void;
}

/** Narrows the list of pairs: by what was decided, by kind of record. */
export function PairFilters({ lines, filter, onChange }: Props) {
  const countOf = (part: Partial<PairFilter>) =>
    showNumber(filterLines(lines, { ...filter, ...part }).length);
  return (
    <search className="filters">
      <Select
        aria-label="What was decided"
        value={filter.state}
        onChange={(event) => onChange({ ...filter, state: event.target.value as PairLine['state'] })}
      >
        {Object.entries(STATE_WORDS).map(([state, words]) => (
          <option key={state} value={state}>
            {words} ({countOf({ state: state as PairLine['state'] })})
          </option>
        ))}
      </Select>
      <Select
        aria-label="Kind of record"
        value={filter.kind ?? ''}
        onChange={(event) => onChange({ ...filter, kind: (event.target.value as RecordKind) || null })}
      >
        <option value="">Every kind ({countOf({ kind: null })})</option>
        {Object.entries(KINDS_WORDS).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words} ({countOf({ kind: kind as RecordKind })})
          </option>
        ))}
      </Select>
    </search>
  );
}
