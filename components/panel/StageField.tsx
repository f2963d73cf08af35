import { useId } from 'react';
import { Select } from '../ui/Select';

type Props = { label: string; stages: readonly string[]; value: string; onChange: (stage: string) => void };

/** Chooses one of the stages of the process, in order. */
export function StageField({ label, stages, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} autoFocus onChange={(event) => onChange(event.target.value)}>
        {stages.map((stage) => (
          <option key={stage}>{stage}</option>
        ))}
      </Select>
    </div>
  );
}
