import type { BackupAsked, BackupTold } from '../../components/workspace/settings/backup/backup-messages';
import { BackupFault, faults } from '../../utils/backup/backup-file';
import type { BackupSource } from '../../utils/backup/read-backup';
import { isSealed, unseal } from '../../utils/backup/seal/unseal';
import { eachPiece } from '../../utils/import/text/pieces';
import { linesOf } from '../../utils/log/lines';
import { type Database, endWithStore } from '../../utils/store/database';
import { explainFailure } from '../../utils/store/failure';
import { db } from '../../utils/store/open';
import { readAhead } from '../../utils/store/read-ahead';
import { asTheirs, type Looked, look } from './look';
import { restore } from './restore';
import { write } from './write';

type Tell = (message: BackupTold) => void;
/** What was looked at last: it is what a restore brings back. */
type Session = { looked: Looked | null };

/** A backup's lines; null where its passphrase is missing. */
async function open(file: File, passphrase: string | null): Promise<BackupSource | null> {
  if (!(await isSealed(file))) return { lines: () => linesOf(readAhead(eachPiece(file))) };
  if (passphrase === null) return null;
  const plain = await unseal(file, passphrase);
  return { lines: () => linesOf(plain()) };
}

async function lookAt(
  store: Database,
  session: Session,
  { file, passphrase }: { file: File; passphrase: string | null },
  tell: Tell,
): Promise<void> {
  session.looked = null;
  try {
    const source = await open(file, passphrase);
    if (source === null) return tell({ tell: 'sealed', isWrong: false });
    session.looked = await look(store, file.name, source, tell);
  } catch (error) {
    if (error instanceof BackupFault && error.message === faults.passphrase().message)
      return tell({ tell: 'sealed', isWrong: true });
    throw error;
  }
  const { outlook } = session.looked;
  tell({ tell: 'looked', mine: outlook, theirs: asTheirs(outlook) });
}

async function answer(store: Database, session: Session, asked: BackupAsked, tell: Tell): Promise<void> {
  if (asked.ask === 'write') return write(store, asked, tell);
  if (asked.ask === 'look') return lookAt(store, session, asked, tell);
  if (session.looked !== null) await restore(store, session.looked, asked, tell);
}

const AFTER: Readonly<Record<BackupAsked['ask'], string>> = {
  write: 'No backup was written.',
  look: 'Nothing was changed.',
  restore: 'What was restored so far stays and is whole. Restore the same file again: it goes on from there.',
};

function wordsFor(error: unknown, asked: BackupAsked): string {
  if (error instanceof BackupFault) return error.message;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'LogCutError')
    return 'The log was changed by another window meanwhile. Make the backup again.';
  const { reason, detail } = explainFailure(error);
  return `${reason === 'unknown' ? message : detail} ${AFTER[asked.ask]}`;
}

/** Hears what the page asks, one after the other, and tells how it goes. */
export function serve(
  tell: Tell,
  store: Database = endWithStore(db()),
): (asked: BackupAsked) => Promise<void> {
  const session: Session = { looked: null };
  let last: Promise<void> = Promise.resolve();
  return (asked) => {
    last = last
      .then(() => answer(store, session, asked, tell))
      .catch((error: unknown) => tell({ tell: 'failed', words: wordsFor(error, asked) }));
    return last;
  };
}
