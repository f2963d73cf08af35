import { useEffect, useRef, useState } from 'react';
import { readHeldMark } from '../../../../utils/platform/held-mark';
import { keepLock } from '../../../../utils/platform/locks';
import { firstEntryAt } from '../../../../utils/store/backup/held-counts';
import { db } from '../../../../utils/store/open';
import { readSettings } from '../../../../utils/store/settings';
import { useHeldMark } from '../../../hooks/use-held-mark';
import { useLive } from '../../../hooks/use-live';
import { useToday } from '../../../hooks/use-today';
import { isBackupDue } from './backup-due';
import { runBackup } from './run-backup';
import { useCanDownload } from './use-can-download';

/** One window alone makes backups by itself. */
const LOCK = 'dealcue-automatic-backup';

/** Whether a backup is due now, by what was kept by then: another window may have made one. */
async function isStillDue(): Promise<boolean> {
  const { backup } = await readSettings(db());
  const last = (await readHeldMark())?.backup ?? null;
  const firstEntry = await firstEntryAt(db());
  return isBackupDue(backup, { last, firstEntry, now: new Date().toISOString() });
}

async function backUpAlone(): Promise<void> {
  if (!(await keepLock(LOCK)) || !(await isStillDue())) return;
  await runBackup({ passphrase: null, isAutomatic: true }, () => undefined);
}

/** Whether a backup is due and nobody makes it: where it may be made by itself, it is. */
export function useDueBackup(): { isDue: boolean; last: string | null } {
  const mark = useHeldMark();
  const settings = useLive(() => readSettings(db()), []);
  const firstEntry = useLive(() => firstEntryAt(db()), []);
  const can = useCanDownload();
  const today = useToday();
  const tried = useRef('');
  const [failed, setFailed] = useState(false);
  const last = mark?.backup ?? null;
  const isKnown =
    mark !== undefined && settings !== undefined && firstEntry !== undefined && can !== undefined;
  const now = new Date().toISOString();
  const isDue = isKnown && isBackupDue(settings.backup, { last, firstEntry, now });
  // Where the browser has taken the permission back, the reminder is all that is left.
  const isAlone = isDue && settings.backup.automatic && can;

  useEffect(() => {
    // Once a day at most: what fails today is said, and tried again tomorrow.
    if (!isAlone || tried.current === today) return;
    tried.current = today;
    backUpAlone().catch(() => setFailed(true));
  }, [isAlone, today]);

  return { isDue: isDue && (!isAlone || failed), last: last?.at ?? null };
}
