import { useState } from 'react';
import { Field } from '../../ui/Field';
import { AskForm } from '../AskForm';

type Props = { busy: boolean; onLost: (competitor: string | null) => void; onCancel: () => void };

/** Asks in one line to whom it was lost; Enter alone leaves it open. */
export function LostTo({ busy, onLost, onCancel }: Props) {
  const [name, setName] = useState('');
  return (
    <AskForm
      label="Lost to"
      verb="Save"
      submit={{ disabled: busy }}
      onSubmit={() => onLost(name.trim() || null)}
      onCancel={onCancel}
    >
      <Field
        label="Lost to, if you know"
        value={name}
        maxLength={200}
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
    </AskForm>
  );
}
