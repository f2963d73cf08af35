import type { LastBackup } from '../../../../utils/model/held';
import type { BackupSettings } from '../../../../utils/model/settings';

const DAY_MS = 86_400_000;

/**
 * Whether it is time for a backup: since the last one, or since the first entry of the log where there is none. Of an
 * empty log (`firstEntry` is null) nothing is to be saved.
 */
export function isBackupDue(
  { everyDays }: BackupSettings,
  { last, firstEntry, now }: { last: LastBackup | null; firstEntry: string | null; now: string },
): boolean {
  if (everyDays === 0 || firstEntry === null) return false;
  return Date.parse(now) - Date.parse(last?.at ?? firstEntry) >= everyDays * DAY_MS;
}

/** "dealcue-backup-2026-11-23.jsonl"; an encrypted one has an ending of its own. */
export function backupName(day: string, isSealed: boolean): string {
  return `dealcue-backup-${day}.${isSealed ? 'dealcue' : 'jsonl'}`;
}
