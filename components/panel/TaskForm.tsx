import { useState } from 'react';
import { Field } from '../ui/Field';
import { AskForm } from './AskForm';
import { dayOf } from './format';
import { laterChoices } from './later-choices';
import type { Region } from './region';

/** How long a meeting takes, unless the rep says otherwise. */
const MINUTES = 30;

/** What is set: a task, or a meeting where it says for how many minutes. */
export type Wanted = { title: string; due: string; minutes: number | null };

type Props = {
  what: 'task' | 'meeting';
  /** What it is called to begin with. */
  title: string;
  now: Date;
  region: Region;
  busy: boolean;
  onWanted: (wanted: Wanted) => void;
  onCancel: () => void;
};

/** Asks for a task with its day and, where it matters, its time; or for a meeting, which has both. */
export function TaskForm({ what, title: first, now, region, busy, onWanted, onCancel }: Props) {
  const isMeeting = what === 'meeting';
  const tomorrow = laterChoices(now).find(({ id }) => id === 'tomorrow');
  const [title, setTitle] = useState(first);
  const [day, setDay] = useState(tomorrow ? dayOf(tomorrow.until, region) : '');
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState(String(MINUTES));

  function submit() {
    const due = time === '' ? day : new Date(`${day}T${time}:00`).toISOString();
    onWanted({ title: title.trim(), due, minutes: isMeeting ? Number(minutes) : null });
  }

  return (
    <AskForm
      label={isMeeting ? 'New meeting' : 'New task'}
      verb={isMeeting ? 'Set the meeting' : 'Set the task'}
      submit={{ disabled: busy }}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Field
        label={isMeeting ? 'Meeting' : 'Task'}
        value={title}
        required
        maxLength={200}
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="field-pair">
        <Field
          label="Day"
          type="date"
          value={day}
          min={dayOf(now, region)}
          required
          onChange={(event) => setDay(event.target.value)}
        />
        <Field
          label={isMeeting ? 'Time' : 'Time, if it matters'}
          type="time"
          value={time}
          required={isMeeting}
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
      {isMeeting && (
        <Field
          label="Minutes"
          type="number"
          min="5"
          max="1440"
          step="5"
          value={minutes}
          required
          onChange={(event) => setMinutes(event.target.value)}
        />
      )}
    </AskForm>
  );
}
