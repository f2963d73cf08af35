import { Plus, X } from 'lucide-react';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { emptyPerson, type Faults, type PersonDraft } from './deal-draft';

interface Props {
  people: PersonDraft[];
  faults: Faults;
  onChange: (people: PersonDraft[]) => void;
}

/** The people of a deal in its form: a line each, with address, name and part. */
export function PeopleFields({ people, faults, onChange }: Props) {
  const edit = (key: string, patch: Partial<PersonDraft>) =>
    onChange(people.map((person) => (person.key === key ? { ...person, ...patch } : person)));

  return (
    <fieldset className="people wide">
      <legend>Contacts</legend>
      {people.map((person, at) => (
        <div key={person.key} className="person">
          <input
            className="input"
            type="email"
            aria-label={`Mail address of contact ${at + 1}`}
            aria-invalid={Boolean(faults[person.key])}
            placeholder="Mail address"
            value={person.email}
            onChange={(e) => edit(person.key, { email: e.target.value })}
          />
          <input
            className="input"
            dir="auto"
            aria-label={`Name of contact ${at + 1}`}
            placeholder="Name"
            value={person.name}
            onChange={(e) => edit(person.key, { name: e.target.value })}
          />
          <input
            className="input"
            dir="auto"
            aria-label={`Part of contact ${at + 1} in the deal`}
            placeholder="Part, such as Head of IT"
            value={person.role}
            onChange={(e) => edit(person.key, { role: e.target.value })}
          />
          <IconButton
            icon={X}
            label={`Remove contact ${at + 1}`}
            onClick={() => onChange(people.filter(({ key }) => key !== person.key))}
          />
          {faults[person.key] && <p className="warn">{faults[person.key]}</p>}
        </div>
      ))}
      <Button look="plain" onClick={() => onChange([...people, emptyPerson()])}>
        <Plus size={16} aria-hidden /> Add a contact
      </Button>
    </fieldset>
  );
}
