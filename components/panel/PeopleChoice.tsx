import { useId } from 'react';
import type { Outsider } from '../../utils/model/panel-view';

type Props = {
  people: Outsider[];
  chosen: string | null;
  onChoose: (person: Outsider) => void;
};

function PersonWords({ person: { email, name } }: { person: Outsider }) {
  return (
    <>
      {name && <span dir="auto">{name} </span>}
      <span className={name ? 'soft' : undefined} dir="ltr">
        {email}
      </span>
    </>
  );
}

/** Who on the thread is tracked: a choice where there are several, a plain line where there is one. */
export function PeopleChoice({ people, chosen, onChoose }: Props) {
  const group = useId();
  const [only] = people;
  if (!only) return <p className="soft">Nobody from outside was found on this thread.</p>;
  if (people.length === 1) {
    return (
      <p>
        <PersonWords person={only} />
      </p>
    );
  }
  return (
    <fieldset className="people">
      <legend className="aloud">Who to track</legend>
      {people.map((person) => (
        <label key={person.email} className="person">
          <input
            type="radio"
            name={group}
            checked={person.email === chosen}
            onChange={() => onChoose(person)}
          />
          <span>
            <PersonWords person={person} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
