import type { Held } from '../../../../utils/model/held';
import { downloadFile } from '../../../../utils/platform/downloads';
import { exportedFile } from '../../../../utils/platform/export-place';
import { noteBackup } from '../../../../utils/platform/held-mark';
import { startWorker } from '../../../../utils/platform/workers';
import { countHeld } from '../../../../utils/store/backup/held-counts';
import { db } from '../../../../utils/store/open';
import { saveFile } from '../../../hooks/save-file';
import { localDay } from '../../../hooks/use-today';
import { noteExport } from '../../files/note-export';
import { showNumber } from '../../format';
import { backupName } from './backup-due';
import type { BackupAsked, BackupTold } from './backup-messages';

type Written = Extract<BackupTold, { tell: 'written' }>;
type Progress = Extract<BackupTold, { tell: 'progress' }>;

const DIED = 'The part that writes backups has stopped. No backup was written.';

/** Has the worker write a backup; it ends with the page. @throws Error with words for its owner */
function written(
  asked: Extract<BackupAsked, { ask: 'write' }>,
  onProgress: (progress: Progress) => void,
): Promise<Written> {
  const worker = startWorker('/backup-worker.js');
  const done = new Promise<Written>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BackupTold>) => {
      if (data.tell === 'progress') onProgress(data);
      else if (data.tell === 'written') resolve(data);
      else if (data.tell === 'failed') reject(new Error(data.words));
    };
    worker.onerror = () => reject(new Error(DIED));
  });
  worker.postMessage(asked);
  return done.finally(() => worker.terminate());
}

async function handOver({ name }: Written, isAutomatic: boolean): Promise<void> {
  const file = await exportedFile(name);
  if (file === null) throw new Error('The file is gone: another window wrote one. Make the backup again.');
  if (!isAutomatic) return saveFile(file, name);
  const url = URL.createObjectURL(file);
  try {
    await downloadFile(url, name);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function note(file: Written, at: string, held: Held, sealed: boolean): Promise<string | null> {
  await noteBackup({ at, name: file.name, sealed }, held);
  const { rows: count, hash } = file;
  return noteExport({ format: sealed ? 'Encrypted backup' : 'Backup', filter: 'all', count, hash });
}

/**
 * Makes a backup and hands it to the browser's downloads. Resolves with what to say.
 * @throws Error with words where it could not be made
 */
export async function runBackup(
  { passphrase, isAutomatic }: { passphrase: string | null; isAutomatic: boolean },
  onProgress: (progress: Progress) => void,
): Promise<string> {
  const now = new Date();
  const name = backupName(localDay(now), passphrase !== null);
  const file = await written({ ask: 'write', name, passphrase, now: now.toISOString() }, onProgress);
  await handOver(file, isAutomatic);
  const unnoted = await note(file, now.toISOString(), await countHeld(db()), passphrase !== null);
  const damaged =
    file.damaged > 0 ? `${showNumber(file.damaged)} damaged rows could not be read and are not in it.` : '';
  return [`Saved ${name}: ${showNumber(file.rows)} rows.`, damaged, unnoted].filter(Boolean).join(' ');
}
