import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showMoment, showNumber } from '../../format';
import type { Outlook } from './backup-messages';
import { chainWords, outlookRows } from './outlook-words';

interface Props {
  /** What the backup brings as one's own, and as somebody else's. */
  mine: Outlook;
  theirs: Outlook;
  onRestore: (isMine: boolean) => void;
  onLeave: () => void;
}

function Whose({
  by,
  isMine,
  onChoose,
}: {
  by: string;
  isMine: boolean | null;
  onChoose: (isMine: boolean) => void;
}) {
  return (
    <fieldset className="backup-whose">
      <legend>
        This is the backup of <bdi>{by}</bdi>. Is that you?
      </legend>
      <label className="check">
        <input type="radio" name="whose" checked={isMine === true} onChange={() => onChoose(true)} />
        It is mine: settings and what was learned come along
      </label>
      <label className="check">
        <input type="radio" name="whose" checked={isMine === false} onChange={() => onChoose(false)} />
        It is somebody else’s: their records, tasks and log come beside mine, their settings do not
      </label>
    </fieldset>
  );
}

/** What a backup would bring, and the button that brings it. */
export function RestoreOutlook({ mine, theirs, onRestore, onLeave }: Props) {
  const { by, here, file, madeAt } = mine;
  const [isMine, setIsMine] = useState<boolean | null>(by === null || by === here ? true : null);
  const outlook = isMine === false ? theirs : mine;
  const rows = outlookRows(outlook, isMine !== false);

  return (
    <div className="backup-part">
      <p>
        <bdi>{file}</bdi>, made {showMoment(madeAt)}
        {by === null ? '' : ` by ${by}`}. Nothing is written yet.
      </p>
      {by !== null && by !== here && <Whose by={by} isMine={isMine} onChoose={setIsMine} />}
      <table className="lines backup-outlook">
        <thead>
          <tr>
            <th scope="col">In the backup</th>
            <th scope="col">New</th>
            <th scope="col">Newer than here</th>
            <th scope="col">Stays as here</th>
            <th scope="col">Same</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, fresh, changed, stays, same }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              {[fresh, changed, stays, same].map((count, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: four columns that never move
                <td key={at}>{showNumber(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        Where a record here and in the backup differ, the newer one stays and the log keeps what the older one
        said. What you have deleted here since may come back.
      </p>
      {chainWords(outlook.chains).map((words) => (
        <Notice key={words} tone="info">
          {words}
        </Notice>
      ))}
      <div className="actions">
        <Button look="primary" disabled={isMine === null} onClick={() => onRestore(isMine === true)}>
          Restore
        </Button>
        <Button onClick={onLeave}>Cancel</Button>
      </div>
    </div>
  );
}
