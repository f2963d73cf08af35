import { ChevronDown } from 'lucide-react';
import type { Outsider } from '../../utils/model/panel-view';
import { Menu } from '../ui/Menu';
import { useThread } from './use-thread';

type Props = { people: Outsider[]; picked: string | null };

/** Whom the thread is with, where several people from outside are on it. The rep's pick is kept for the thread. */
export function PersonMenu({ people, picked }: Props) {
  const { pick } = useThread();
  const [first] = people;
  if (!first || people.length < 2) return null;
  return (
    <Menu
      look="text"
      className="match soft"
      title="This thread is with"
      items={people.map((person) => ({
        id: person.email,
        text: person.name ?? person.email,
        ...(person.name && { note: person.email }),
        onChoose: () => pick(person),
      }))}
    >
      <span className="match-words" dir="auto">
        {picked ? `with ${first.name ?? first.email}` : `with ${people.length} people`}
      </span>
      <ChevronDown size={14} aria-hidden />
    </Menu>
  );
}
