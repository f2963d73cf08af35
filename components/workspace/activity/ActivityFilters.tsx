import { useState } from 'react';
import type { ActivityKind } from '../../../utils/model/activity';
import type { TargetKey } from '../../../utils/store/rows';
import { ACTIVITY_WORDS } from '../../panel/words';
import { Button } from '../../ui/Button';
import { Combobox, type ComboboxOption } from '../../ui/Combobox';
import { Select } from '../../ui/Select';
import { PRESETS, type RangeChoice } from './date-range';
import type { ActivityChoice } from './filter';

interface Props {
  choice: ActivityChoice;
  targets: ComboboxOption[];
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

const KIND_GROUPS: [string, ActivityKind[]][] = [
  ['With people', ['remark', 'call', 'meeting', 'email-in', 'email-out']],
  ['On deals and leads', ['stage-change', 'field-change', 'link', 'task-set', 'task-done']],
  ['Next steps', ['suggestion-accepted', 'suggestion-dismissed', 'suggestion-snoozed']],
  ['The log itself', ['import', 'merge', 'export', 'correction', 'deletion', 'rule-change']],
];

/** A list is for choosing from, not for reading: what is further down is found by typing. */
const MOST_OPTIONS = 50;

function search(targets: ComboboxOption[], typed: string): ComboboxOption[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ label, note }: ComboboxOption) => {
    const text = `${label} ${note ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return targets.filter(fits).slice(0, MOST_OPTIONS);
}

/** Narrows the activity table: when, about what, which kind. */
export function ActivityFilters({ choice, targets, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const { range, about, kind } = choice;
  const picked = about
    ? (targets.find(({ key }) => key === about) ?? { key: about, label: 'No longer in the book', note: null })
    : null;
  const filtered = range.preset !== 'all' || about || kind;

  const onPreset = (preset: RangeChoice['preset']) =>
    onChange({ ...choice, range: preset === 'custom' ? { preset, from: null, to: null } : { preset } });

  return (
    <search className="filters">
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
        options={search(targets, typed)}
        onSearch={setTyped}
        onPick={(option) => onChange({ ...choice, about: (option?.key as TargetKey) ?? null })}
      />
      <Select
        aria-label="Type"
        value={kind ?? ''}
        onChange={(event) => onChange({ ...choice, kind: (event.target.value as ActivityKind) || null })}
      >
        <option value="">All types</option>
        {KIND_GROUPS.map(([group, kinds]) => (
          <optgroup key={group} label={group}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {ACTIVITY_WORDS[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {filtered && (
        <Button look="plain" onClick={() => onChange({ range: { preset: 'all' }, about: null, kind: null })}>
          Clear filters
        </Button>
      )}
    </search>
  );
}
