import { useState } from 'react';
import type { AboutKey } from '../../../utils/store/activity-about';
import { Button } from '../../ui/Button';
import { Combobox } from '../../ui/Combobox';
import { Select } from '../../ui/Select';
import { SearchField } from '../SearchField';
import { PRESETS, type RangeChoice } from './date-range';
import type { ActivityChoice } from './filter';
import { KindSelect } from './KindSelect';
import { useTargets } from './use-targets';

interface Props {
  choice: ActivityChoice;
  /** The name of what the table is narrowed to; null where it has none, undefined until it is read. */
  nameOfAbout: string | null | undefined;
  onChange: (choice: ActivityChoice) => void;
}

const RANGE_WORDS: Record<RangeChoice['preset'], string> = {
  all: 'All time',
  today: 'Today',
  week: 'This week',
  month: 'This month',
  'last-30': 'Last 30 days',
  custom: 'From … to …',
};

/** Narrows the activity table: when, about what, which kind. */
export function ActivityFilters({ choice, nameOfAbout, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const { options, isCurrent } = useTargets(typed);
  const { range, about, kind, words } = choice;
  const picked = about
    ? {
        key: about,
        label: nameOfAbout === undefined ? '' : (nameOfAbout ?? 'No longer in the book'),
        note: null,
      }
    : null;
  const filtered = range.preset !== 'all' || about || kind || words;

  const onPreset = (preset: RangeChoice['preset']) =>
    onChange({ ...choice, range: preset === 'custom' ? { preset, from: null, to: null } : { preset } });

  return (
    <search className="filters">
      <SearchField
        label="Words in the entries"
        placeholder="Search the log"
        value={words}
        onChange={(next) => onChange({ ...choice, words: next })}
      />
      <Select
        aria-label="Range"
        value={range.preset}
        onChange={(event) => onPreset(event.target.value as RangeChoice['preset'])}
      >
        {[...PRESETS, 'custom' as const].map((preset) => (
          <option key={preset} value={preset}>
            {RANGE_WORDS[preset]}
          </option>
        ))}
      </Select>
      {range.preset === 'custom' && (
        <span className="days">
          <input
            className="input"
            type="date"
            aria-label="From"
            value={range.from ?? ''}
            max={range.to ?? undefined}
            onChange={(event) =>
              onChange({ ...choice, range: { ...range, from: event.target.value || null } })
            }
          />
          <span aria-hidden>–</span>
          <input
            className="input"
            type="date"
            aria-label="To and including"
            value={range.to ?? ''}
            min={range.from ?? undefined}
            onChange={(event) => onChange({ ...choice, range: { ...range, to: event.target.value || null } })}
          />
        </span>
      )}
      <Combobox
        label="Deal or lead"
        placeholder="Any deal or lead"
        picked={picked}
        options={options}
        nothing={isCurrent ? 'Nothing found.' : 'Looking…'}
        onSearch={setTyped}
        onPick={(option) => onChange({ ...choice, about: (option?.key as AboutKey) ?? null })}
      />
      <KindSelect kind={kind} onChange={(next) => onChange({ ...choice, kind: next })} />
      {filtered && (
        <Button
          look="plain"
          onClick={() => onChange({ range: { preset: 'all' }, about: null, kind: null, words: '' })}
        >
          Clear filters
        </Button>
      )}
    </search>
  );
}
