import { useState } from 'react';
import { Field } from '../ui/Field';
import { AskForm } from './AskForm';
import { useDesk } from './desk';
import { dayOf } from './format';
import { laterChoices } from './later-choices';

type Props = {
  label: string;
  /** What the button does with the day. */
  verb: string;
  /** The day to begin with; tomorrow where there is none. */
  first: string | null;
  onDay: (day: string) => void;
  onCancel: () => void;
};

/** Asks for one day, today or later. */
export function DayForm({ label, verb, first, onDay, onCancel }: Props) {
  const { region, now } = useDesk();
  const tomorrow = laterChoices(now).find(({ id }) => id === 'tomorrow');
  const [day, setDay] = useState(first ?? (tomorrow ? dayOf(tomorrow.until, region) : ''));

  return (
    <AskForm label={label} verb={verb} onSubmit={() => onDay(day)} onCancel={onCancel}>
      <Field
        label={label}
        type="date"
        value={day}
        min={dayOf(now, region)}
        required
        autoFocus
        onChange={(event) => setDay(event.target.value)}
      />
    </AskForm>
  );
}
