import { sha256 } from '@noble/hashes/sha2.js';
import type { BackupAsked, BackupTold } from '../../components/workspace/settings/backup/backup-messages';
import { seal } from '../../utils/backup/seal/seal';
import { writeBackup } from '../../utils/backup/write-backup';
import { toHex } from '../../utils/log/hash';
import { removeExports, writeExport } from '../../utils/platform/export-place';
import { type BackupCounts, backupHeadOf, backupLines } from '../../utils/store/backup/backup-rows';
import type { Database } from '../../utils/store/database';

type Asked = Extract<BackupAsked, { ask: 'write' }>;
type Tell = (message: BackupTold) => void;

async function* told(lines: AsyncIterable<string[]>, counts: BackupCounts, of: number, tell: Tell) {
  for await (const some of lines) {
    yield some;
    tell({
      tell: 'progress',
      words: 'Writing the backup',
      share: Math.min(1, counts.rows / Math.max(1, of)),
    });
  }
}

/** Writes a backup into the browser's own files, where the page takes it from. */
export async function write(db: Database, { name, passphrase, now }: Asked, tell: Tell): Promise<void> {
  await removeExports();
  const counts: BackupCounts = { rows: 0, damaged: 0 };
  const sizes = await Promise.all(db.tables.map((table) => table.count()));
  const of = sizes.reduce((sum, size) => sum + size, 0);
  const head = await backupHeadOf(db, now);
  const plain = writeBackup(head, told(backupLines(db, now, counts), counts, of, tell));
  const hash = sha256.create();
  const bytes = await writeExport(name, passphrase === null ? plain : seal(plain, passphrase), (some) =>
    hash.update(some),
  );
  tell({ tell: 'written', name, ...counts, bytes, hash: toHex(hash.digest()) });
}
