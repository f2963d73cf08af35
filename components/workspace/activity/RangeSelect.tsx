import { Select } from '../../ui/Select';
import { PRESETS, type RangeChoice } from './date-range';

const RANGE_WORDS: Record<RangeChoice['preset'], string> = {
  all: 'All time',
  today: 'Today',
  week: 'This week',
  month: 'This month',
  quarter: 'This quarter',
  'fiscal-year': 'This fiscal year',
  'last-30': 'Last 30 days',
  custom: 'From … to …',
};

interface Props {
  range: RangeChoice;
  onChange: (range: RangeChoice) => void;
}

/** Narrows entries to a stretch of days. */
export function RangeSelect({ range, onChange }: Props) {
  const onPreset = (preset: RangeChoice['preset']) =>
    onChange(preset === 'custom' ? { preset, from: null, to: null } : { preset });
  return (
    <>
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
            onChange={(event) => onChange({ ...range, from: event.target.value || null })}
          />
          <span aria-hidden>–</span>
          <input
            className="input"
            type="date"
            aria-label="To and including"
            value={range.to ?? ''}
            min={range.from ?? undefined}
            onChange={(event) => onChange({ ...range, to: event.target.value || null })}
          />
        </span>
      )}
    </>
  );
}
