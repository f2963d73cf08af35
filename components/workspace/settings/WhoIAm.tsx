import { type FormEvent, useState } from 'react';
import { send } from '../../../utils/messages/send';
import { type Identity, identity } from '../../../utils/model/settings';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Said } from '../Said';
import { Section } from './Section';

const ABOUT =
  'Every entry in the log carries your address, so that a reader of an export knows whose work it was. Entries that are already there keep the address they have.';

/** Asks the rep's name and address. */
export function WhoIAm({ current }: { current: Identity | null }) {
  const [name, setName] = useState(current?.name ?? '');
  const [email, setEmail] = useState(current?.email ?? '');
  const action = useAction();
  const typed = identity.safeParse({ name: name.trim(), email: email.trim().toLowerCase() });

  function onSave(event: FormEvent) {
    event.preventDefault();
    if (!typed.success) return;
    void action.run(async () => {
      await send('settings/save', { identity: typed.data });
      return 'Saved.';
    });
  }

  return (
    <Section title="Who I am" about={ABOUT}>
      <form className="fields" onSubmit={onSave}>
        <Field label="Name" autoComplete="name" value={name} onChange={(e) => setName(e.target.value)} />
        <Field
          label="Mail address"
          type="email"
          autoComplete="email"
          value={email}
          onChange={(e) => setEmail(e.target.value)}
        />
        <div className="actions">
          <Button type="submit" disabled={!typed.success || action.busy}>
            Save
          </Button>
          <Said action={action} />
        </div>
      </form>
    </Section>
  );
}
