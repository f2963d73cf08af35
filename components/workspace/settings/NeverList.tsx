import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Said } from '../Said';
import { EraseFirst } from './EraseFirst';
import { Section } from './Section';

const ABOUT =
  'A thread with any of these people is left alone: it is matched to nothing and nothing of it is stored. This wins over every other rule. Write an address (anna@home.example) or a whole domain (home.example).';
const FORM = /^(?:[^\s@]+@)?[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Adds to and takes from the list of those whose mail is never touched. */
export function NeverList({ values }: { values: string[] }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<{ value: string; mails: number } | null>(null);
  const action = useAction();
  const value = typed.trim().toLowerCase().replace(/^@/, '');
  const fits = FORM.test(value);

  async function add(value: string, agreed?: number) {
    setAsked(null);
    await action.run(async () => {
      const { ok, mails } = await send('never/add', { value, ...(agreed !== undefined && { agreed }) });
      if (ok) setTyped('');
      else setAsked({ value, mails });
      return ok ? `${value} will be left alone.` : '';
    });
  }
  function onAdd(event: FormEvent) {
    event.preventDefault();
    if (fits) void add(value);
  }
  const onRemove = (gone: string) =>
    action.run(async () => {
      await send('never/remove', { value: gone });
      return `${gone} is off the list.`;
    });

  return (
    <Section title="Never-list" about={ABOUT}>
      <form className="actions" onSubmit={onAdd}>
        <input
          className="input grow"
          aria-label="Address or domain to leave alone"
          placeholder="anna@home.example or home.example"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={!fits || action.busy}>
          Add
        </Button>
      </form>
      {asked && (
        <EraseFirst
          {...asked}
          onErase={() => void add(asked.value, asked.mails)}
          onKeep={() => setAsked(null)}
        />
      )}
      <Said action={action} />
      {values.length > 0 ? (
        <ul className="tags">
          {values.map((entry) => (
            <li key={entry} className="tag">
              <bdi>{entry}</bdi>
              <IconButton icon={X} label={`Remove ${entry}`} onClick={() => onRemove(entry)} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">Nobody is on the list.</p>
      )}
    </Section>
  );
}
