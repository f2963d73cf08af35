import { send } from '../../../../utils/messages/send';
import type { BackupSettings as Current } from '../../../../utils/model/settings';
import { askToDownload } from '../../../../utils/platform/downloads';
import { useAction } from '../../../hooks/use-action';
import { useHeldMark } from '../../../hooks/use-held-mark';
import { Select } from '../../../ui/Select';
import { showMoment } from '../../format';
import { Said } from '../../Said';
import { Section } from '../Section';
import { MakeBackup } from './MakeBackup';
import { RestoreBackup } from './RestoreBackup';
import { useCanDownload } from './use-can-download';
import './backup.css';

const ABOUT =
  'Everything in one file: the book, the log, tasks, settings, plays and what was learned. Nothing of Dealcue is kept anywhere but in this browser, so this file is all that helps when it is lost. It can be encrypted; without encryption, whoever has the file can read it.';

const EVERY = [
  { days: 1, words: 'every day' },
  { days: 7, words: 'every week' },
  { days: 30, words: 'every 30 days' },
  { days: 0, words: 'never' },
];

/** Backs everything up, reminds of it, and brings it back. */
export function BackupSettings({ current, asked }: { current: Current; asked: boolean }) {
  const action = useAction();
  const mark = useHeldMark();
  const isTakenBack = useCanDownload() === false && current.automatic && current.everyDays > 0;
  const isAutomatic = current.automatic && !isTakenBack;
  const save = (patch: Partial<Current>, words: string) =>
    void action.run(async () => {
      await send('settings/save', { backup: { ...current, ...patch } });
      return words;
    });

  async function switchAutomatic() {
    if (isAutomatic) return save({ automatic: false }, 'No backups by themselves any more.');
    // The browser asks only at once in the click.
    const isGranted = await askToDownload();
    if (isGranted) return save({ automatic: true }, 'A backup is saved to your downloads when it is due.');
    void action.run(async () => 'Your browser does not let Dealcue save files by itself.');
  }

  return (
    <Section title="Backup" about={ABOUT} asked={asked}>
      {mark !== undefined && (
        <p>
          {mark?.backup
            ? `Last backup: ${showMoment(mark.backup.at)}${mark.backup.sealed ? ', encrypted' : ''} (${mark.backup.name}).`
            : 'No backup was made yet.'}
        </p>
      )}
      <MakeBackup />
      <div className="backup-every">
        <label htmlFor="backup-every">Remind me</label>
        <Select
          id="backup-every"
          value={current.everyDays}
          onChange={({ target }) => save({ everyDays: Number(target.value) }, 'Saved.')}
        >
          {EVERY.map(({ days, words }) => (
            <option key={days} value={days}>
              {words}
            </option>
          ))}
        </Select>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={isAutomatic}
          disabled={current.everyDays === 0 && !isAutomatic}
          onChange={() => void switchAutomatic()}
        />
        Save it to my downloads by itself when it is due and a page of Dealcue is open (not encrypted)
      </label>
      {isTakenBack && (
        <p className="warn">
          Your browser no longer lets Dealcue save files by itself: you are reminded instead.
        </p>
      )}
      <Said action={action} />
      <RestoreBackup />
    </Section>
  );
}
