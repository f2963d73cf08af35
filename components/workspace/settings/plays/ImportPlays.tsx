import { useState } from 'react';
import { playWords } from '../../../../utils/context/play-words';
import { send } from '../../../../utils/messages/send';
import type { Play } from '../../../../utils/model/play';
import { useAction } from '../../../hooks/use-action';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Said } from '../../Said';
import { comparePlays, type Incoming } from './compare-plays';
import { countWords } from './count-words';

const HOW = { new: 'New', changed: 'Changed', same: 'The same' } as const;

function sumUp(all: readonly Incoming[]): string {
  const count = (how: Incoming['how']) => all.filter((one) => one.how === how).length;
  return `${count('new')} new, ${count('changed')} changed, ${count('same')} the same.`;
}

function Row({ one, isChosen, onChoose }: { one: Incoming; isChosen: boolean; onChoose: () => void }) {
  const { play, how, before, differs, isNamesake } = one;
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={isChosen} disabled={how === 'same'} onChange={onChoose} />
        <bdi>{play.name}</bdi> <span className="badge">{HOW[how]}</span>
        {!play.on && <span className="soft">off</span>}
      </label>
      <p className="soft">
        <bdi>{playWords(play)}</bdi> It suggests <bdi>“{play.title}”</bdi>.
      </p>
      {how === 'changed' && before && (
        <p className="soft">
          Would replace <bdi>“{before.name}”</bdi>: <bdi>{playWords(before)}</bdi> It suggests{' '}
          <bdi>“{before.title}”</bdi>. They differ in: {differs.join(', ')}.
        </p>
      )}
      {isNamesake && how !== 'same' && <p className="soft">Another play here has this name.</p>}
    </li>
  );
}

type Props = {
  incoming: readonly Play[];
  here: readonly Play[];
  onClose: () => void;
  onTaken: (words: string) => void;
};

/** What a file of plays would bring, each chosen one by one: what is here is replaced only where that was ticked. */
export function ImportPlays({ incoming, here, onClose, onTaken }: Props) {
  // As it was when the file was opened: the list must not change under the choice.
  const [all] = useState(() => comparePlays(incoming, here));
  const [chosen, setChosen] = useState(
    () => new Set(all.filter(({ how }) => how === 'new').map(({ play }) => play.id)),
  );
  const action = useAction();
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const taken = all.filter(({ play }) => chosen.has(play.id));
  const onTake = () =>
    action.run(async () => {
      await send('play/save', {
        plays: taken.map(({ play, before }) => ({ play, seen: before?.changedAt ?? null })),
      });
      const words = `${countWords(taken.length)} imported.`;
      onTaken(words);
      return words;
    });
  return (
    <Dialog wide title="Import plays" onClose={onClose}>
      <p>{sumUp(all)} Tick what is to be taken over.</p>
      <ul className="play-choice">
        {all.map((one) => (
          <Row
            key={one.play.id}
            one={one}
            isChosen={chosen.has(one.play.id)}
            onChoose={() => toggle(one.play.id)}
          />
        ))}
      </ul>
      <div className="actions">
        <Button look="primary" disabled={action.busy || taken.length === 0} onClick={() => void onTake()}>
          Import {countWords(taken.length)}
        </Button>
        <Said action={action} />
      </div>
    </Dialog>
  );
}
