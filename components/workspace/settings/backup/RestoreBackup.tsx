import { type ReactNode, useRef, useState } from 'react';
import { leaveRestore, readRestore } from '../../../../utils/store/backup/restore-state';
import { db } from '../../../../utils/store/open';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { RestoreOutlook } from './RestoreOutlook';
import { useRestore } from './use-restore';
import './backup.css';

function Passphrase({ isWrong, onOpen }: { isWrong: boolean; onOpen: (passphrase: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onOpen(typed);
      }}
    >
      <Field
        label="Passphrase of this backup"
        type="password"
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {isWrong && (
        <p className="warn" role="alert">
          This passphrase does not open the backup. Nothing was changed; try again.
        </p>
      )}
      <div className="actions">
        <Button type="submit" disabled={typed === ''}>
          Open
        </Button>
      </div>
    </form>
  );
}

interface Props {
  /** A backup that was chosen elsewhere. */
  file?: File;
  /** What can be done besides while nothing is under way. */
  after?: ReactNode;
}

/** Takes a backup, shows what it would bring, and brings it back. */
export function RestoreBackup({ file, after }: Props) {
  const { state, choose, open, restore, leave } = useRestore(file ?? null);
  const unfinished = useLive(() => readRestore(db()), []);
  const chooser = useRef<HTMLInputElement>(null);

  return (
    <div className="backup-part">
      <h3>Restore</h3>
      {unfinished && state.is === 'idle' && (
        <Notice
          tone="warn"
          action={
            <Button look="text" onClick={() => void leaveRestore(db())}>
              Leave it
            </Button>
          }
        >
          Restoring {unfinished.file} was interrupted. What came in is whole; choose the file again and the
          rest follows.
        </Notice>
      )}
      {state.is === 'idle' && (
        <>
          <p className="soft">
            A backup is added to what is here; nothing is replaced by something older. You see what it would
            bring before anything is written.
          </p>
          <Button onClick={() => chooser.current?.click()}>Choose a backup…</Button>
          <p className={state.said?.ok === false ? 'said warn' : 'said'} role="status">
            {state.said?.words}
          </p>
          {after}
        </>
      )}
      {state.is === 'running' && (
        <div className="actions">
          <progress aria-label={state.words} value={state.share ?? undefined} max={1} />
          <p role="status">{state.words}…</p>
        </div>
      )}
      {state.is === 'sealed' && <Passphrase isWrong={state.isWrong} onOpen={open} />}
      {state.is === 'looked' && (
        <RestoreOutlook mine={state.mine} theirs={state.theirs} onRestore={restore} onLeave={leave} />
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="Backup to restore"
        accept=".jsonl,.dealcue"
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) choose(chosen);
          target.value = '';
        }}
      />
    </div>
  );
}
