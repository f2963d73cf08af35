import { useState } from 'react';
import { Field } from '../ui/Field';
import { AskForm } from './AskForm';
import { dayOf } from './format';
import { laterChoices } from './later-choices';
import type { Region } from './region';

const MORNING = '09:00';

type Props = {
  label: string;
  verb: string;
  now: Date;
  region: Region;
  onMoment: (until: string) => void;
  onCancel: () => void;
};

/** Asks for a day and a time of the rep's own clock: tomorrow at nine, unless they say otherwise. */
export function MomentForm({ label, verb, now, region, onMoment, onCancel }: Props) {
  const tomorrow = laterChoices(now).find(({ id }) => id === 'tomorrow');
  const [day, setDay] = useState(tomorrow ? dayOf(tomorrow.until, region) : '');
  const [time, setTime] = useState(MORNING);

  return (
    <AskForm
      label={label}
      verb={verb}
      onSubmit={() => onMoment(new Date(`${day}T${time}:00`).toISOString())}
      onCancel={onCancel}
    >
      <div className="field-pair">
        <Field
          label={label}
          type="date"
          value={day}
          min={dayOf(now, region)}
          required
          autoFocus
          onChange={(event) => setDay(event.target.value)}
        />
        <Field
          label="Time"
          type="time"
          value={time}
          required
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
    </AskForm>
  );
}
