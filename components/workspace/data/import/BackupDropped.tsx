import { Button } from '../../../ui/Button';
import { RestoreBackup } from '../../settings/backup/RestoreBackup';
import { importClient } from './import-client';

/** A backup that was dropped where files are imported: it is looked at and restored as in Settings. */
export function BackupDropped({ file }: { file: File }) {
  return (
    <section className="import" aria-labelledby="backup-dropped">
      <h2 id="backup-dropped">
        <bdi>{file.name}</bdi> is a backup
      </h2>
      <RestoreBackup file={file} after={<Button onClick={importClient.finish}>Import another file</Button>} />
    </section>
  );
}
