import type { FromWorker, ToWorker } from '../../components/workspace/data/import/worker-messages';
import { previewOf } from '../../utils/import/inspect';
import { ImportRefused } from '../../utils/import/refused';
import { removeKeptFiles } from '../../utils/platform/files-here';
import { keepLock } from '../../utils/platform/locks';
import type { Database } from '../../utils/store/database';
import { explainFailure } from '../../utils/store/failure';
import { getImport } from '../../utils/store/import/import-runs';
import { db as openedDb } from '../../utils/store/open';
import { dryRun } from './dry-run';
import { writeLog } from './import-log';
import { filesInUse, openFile, tellOpened } from './open-file';
import { requireRun } from './require-run';
import { Cancelled, type Session } from './session';
import { sortFiles } from './sort-files';
import { takeBack } from './take-back';
import { resumeImport, writeImport } from './write-import';

const LOCK = 'dealcue-import';

type Asked = Exclude<ToWorker, { ask: 'cancel' }>;

function requireSource({ source }: Session) {
  if (source === null) throw new ImportRefused('Drop the file again.');
  return source;
}

async function answer(db: Database, session: Session, asked: Asked): Promise<void> {
  switch (asked.ask) {
    case 'open':
      session.place = asked.place;
      return openFile(db, session, asked.file);
    case 'reopen':
      session.opening = asked.opening;
      return tellOpened(db, session, requireSource(session).name);
    case 'preview':
      session.tell({ tell: 'preview', rows: await previewOf(requireSource(session), asked.mapping) });
      return;
    case 'dry-run':
      return dryRun(db, session, requireSource(session), asked.mapping);
    case 'import':
      return session.log === null ? writeImport(db, session) : writeLog(db, session, session.log);
    case 'sort':
      session.tell({ tell: 'sorted', files: await sortFiles(asked.files, asked.place) });
      return;
    case 'resume':
      session.importId = asked.importId;
      return resumeImport(db, session, await requireRun(db, asked.importId));
    case 'undo': {
      const kept = await takeBack(db, session, await requireRun(db, asked.importId));
      session.tell({ tell: 'undone', kept });
    }
  }
}

/** Whatever was begun goes: chunks that are in the book, and files that were kept for it. */
async function clearAway(db: Database, session: Session): Promise<void> {
  const run = await getImport(db, session.importId);
  // It was done before the cancel was heard: what is done is undone, and not cancelled.
  if (run?.state === 'done') return;
  if (run === null) await removeKeptFiles(await filesInUse(db));
  else await takeBack(db, session, run);
  session.tell({ tell: 'cancelled' });
}

function wordsFor(error: unknown): string {
  if (error instanceof ImportRefused) return error.message;
  const { reason, detail } = explainFailure(error);
  if (reason !== 'unknown') return detail;
  return `That did not work: ${error instanceof Error ? error.message : String(error)}`;
}

/** Whether this worker may work: only one of all windows' does. @throws ImportRefused where another one is at it. */
function makeGate(): () => Promise<void> {
  let asked: Promise<boolean> | undefined;
  return async () => {
    asked ??= keepLock(LOCK);
    if (!(await asked))
      throw new ImportRefused('An import is open in another window. Finish or close it first.');
  };
}

/** Hears what the page asks, one after the other, and tells how it goes. */
export function serve(tell: (message: FromWorker) => void): (message: ToWorker) => void {
  const session: Session = {
    tell,
    isCancelled: false,
    importId: crypto.randomUUID(),
    place: { today: '', timeZone: 'UTC', hosts: [] },
    opening: {},
    source: null,
    log: null,
    mapping: null,
  };
  const enter = makeGate();
  let last: Promise<void> = Promise.resolve();
  async function guarded(work: (db: Database) => Promise<void>): Promise<void> {
    try {
      await enter();
      await work(openedDb());
    } catch (error) {
      if (!(error instanceof Cancelled)) tell({ tell: 'failed', words: wordsFor(error) });
    }
  }
  return (message) => {
    if (message.ask === 'cancel') session.isCancelled = true;
    last = last.then(() =>
      guarded((db) => (message.ask === 'cancel' ? clearAway(db, session) : answer(db, session, message))),
    );
  };
}
