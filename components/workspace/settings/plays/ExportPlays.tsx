import { useState } from 'react';
import type { Play } from '../../../../utils/model/play';
import { saveFile } from '../../../hooks/save-file';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { playsFile } from '../../files/plays-file';
import { countWords } from './count-words';

type Props = { plays: readonly Play[]; onClose: () => void; onSaved: (words: string) => void };

/** All plays or some of them as a file for the team. */
export function ExportPlays({ plays, onClose, onSaved }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = plays.filter(({ id }) => !left.has(id));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const onSave = () => {
    saveFile(playsFile(chosen), 'dealcue-plays.json');
    onSaved(`${countWords(chosen.length)} in dealcue-plays.json.`);
  };
  return (
    <Dialog title="Export plays" onClose={onClose}>
      <p>The file holds the rules and their texts, and nothing of your deals.</p>
      <ul className="play-choice">
        {plays.map(({ id, name }) => (
          <li key={id}>
            <label className="check">
              <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
              <bdi>{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button look="primary" disabled={chosen.length === 0} onClick={onSave}>
          Export {countWords(chosen.length)}
        </Button>
      </div>
    </Dialog>
  );
}
