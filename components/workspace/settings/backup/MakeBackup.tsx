import { useState } from 'react';
import { Button } from '../../../ui/Button';
import { PassphraseFields } from './PassphraseFields';
import { runBackup } from './run-backup';

type Said = { ok: boolean; words: string } | null;
type Running = { words: string; share: number | null } | null;

/** Makes a backup, encrypted where that is wanted. */
export function MakeBackup() {
  const [isSealed, setIsSealed] = useState(false);
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [running, setRunning] = useState<Running>(null);
  const [said, setSaid] = useState<Said>(null);
  const isReady = !isSealed || (typed !== '' && typed === again);

  const onMake = async () => {
    setSaid(null);
    setRunning({ words: 'Writing the backup', share: null });
    try {
      const words = await runBackup({ passphrase: isSealed ? typed : null, isAutomatic: false }, setRunning);
      setSaid({ ok: true, words });
      setTyped('');
      setAgain('');
    } catch (error) {
      setSaid({ ok: false, words: error instanceof Error ? error.message : String(error) });
    } finally {
      setRunning(null);
    }
  };

  return (
    <form
      className="backup-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void onMake();
      }}
    >
      <label className="check">
        <input type="checkbox" checked={isSealed} onChange={() => setIsSealed(!isSealed)} />
        Encrypt it with a passphrase
      </label>
      {isSealed && <PassphraseFields typed={typed} again={again} onTyped={setTyped} onAgain={setAgain} />}
      {isSealed && again !== '' && typed !== again && <p className="warn">The two are not the same.</p>}
      <div className="actions">
        <Button type="submit" disabled={!isReady || running !== null}>
          {running === null ? 'Back up now' : `${running.words}…`}
        </Button>
        {running !== null && (
          <progress aria-label={running.words} value={running.share ?? undefined} max={1} />
        )}
      </div>
      <p className={said?.ok === false ? 'said warn' : 'said'} role="status">
        {said?.words}
      </p>
    </form>
  );
}
