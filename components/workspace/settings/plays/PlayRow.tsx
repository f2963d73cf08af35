import { playWords } from '../../../../utils/context/play-words';
import type { Play } from '../../../../utils/model/play';
import { Button } from '../../../ui/Button';

type Props = {
  play: Play;
  isBusy: boolean;
  onSwitch: () => void;
  onEdit: () => void;
  onCopy: () => void;
  onDelete: () => void;
};

/** A play in the list: its rule as a sentence, its switch, and what can be done with it. */
export function PlayRow({ play, isBusy, onSwitch, onEdit, onCopy, onDelete }: Props) {
  const { name, on } = play;
  return (
    <li className={on ? undefined : 'soft'}>
      <label className="check">
        <input type="checkbox" checked={on} disabled={isBusy} onChange={onSwitch} />
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {!on && <span className="soft">off</span>}
      </label>
      <p className="soft">
        <bdi>{playWords(play)}</bdi>
      </p>
      <div className="actions">
        <Button look="plain" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
        <Button look="plain" aria-label={`Duplicate ${name}`} onClick={onCopy}>
          Duplicate
        </Button>
        <Button look="plain" aria-label={`Delete ${name}`} disabled={isBusy} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </li>
  );
}
