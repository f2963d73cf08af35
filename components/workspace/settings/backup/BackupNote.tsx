import { showDayOf } from '../../format';
import { useDueBackup } from './use-due-backup';

/** On every page, once a backup is due: one quiet line that leads to it. */
export function BackupNote() {
  const { isDue, last } = useDueBackup();
  if (!isDue) return null;
  return (
    <p className="soft">
      <a href="#/settings/backup">
        {last === null ? 'No backup yet: make one' : `Last backup ${showDayOf(last)}: make one`}
      </a>
    </p>
  );
}
