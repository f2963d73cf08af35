import { Select } from '../../ui/Select';

interface Props {
  label: string;
  /** What no choice says. */
  all: string;
  value: string | null;
  /** Value and words; a value that is picked and not among them stands for itself. */
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string | null) => void;
  /** Hears when somebody is about to choose. */
  onFocus?: () => void;
}

/** Narrows to one of some values, or to none. */
export function ChoiceSelect({ label, all, value, options, onChange, onFocus }: Props) {
  const isKnown = value === null || options.some(([one]) => one === value);
  const offered = isKnown ? options : [...options, [value, value] as const];
  return (
    <Select
      aria-label={label}
      value={value ?? ''}
      onFocus={onFocus}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">{all}</option>
      {offered.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </Select>
  );
}
