import { useState } from 'react';
import { Field } from '../ui/Field';
import { AskForm } from './AskForm';
import { useDesk } from './desk';

/** Asks once who writes this log, before the first save, and then goes on with that save. */
export function IdentityForm({ what }: { what: string }) {
  const { saver, suggestedEmail } = useDesk();
  const [name, setName] = useState('');
  const [email, setEmail] = useState(suggestedEmail ?? '');

  const sign = () => void saver.sign({ name: name.trim(), email: email.trim().toLowerCase() });

  return (
    <AskForm
      label="Who you are"
      verb="Continue and save"
      submit={{ disabled: saver.busy, title: `Saves ${what}` }}
      onSubmit={sign}
      onCancel={saver.dismiss}
    >
      <p>
        <strong>Who are you?</strong>{' '}
        <span className="soft">Your log is signed with it. Asked once, kept on this device.</span>
      </p>
      <Field
        label="Your name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        maxLength={200}
        autoComplete="name"
        autoFocus
      />
      <Field
        label="Your address"
        type="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        required
        maxLength={320}
        autoComplete="email"
      />
    </AskForm>
  );
}
