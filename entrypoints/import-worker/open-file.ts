import type { Opening } from '../../components/workspace/data/import/worker-messages';
import { inspect } from '../../utils/import/inspect';
import { openSource } from '../../utils/import/open-source';
import { ImportRefused } from '../../utils/import/refused';
import type { Source } from '../../utils/import/source';
import { keepFile, keptFile, removeKeptFiles } from '../../utils/platform/files-here';
import type { Database } from '../../utils/store/database';
import { listImports } from '../../utils/store/import/import-runs';
import { lookAtLog } from './import-log';
import { copyName, refusedName } from './kept-names';
import { heed, type Session } from './session';

/** Opens the copy of a file. @throws ImportRefused where it holds neither a table nor a log, or is gone. */
export async function openCopy(importId: string, name: string, opening: Opening): Promise<Source> {
  const copy = await keptFile(copyName(importId));
  if (copy === null) throw new ImportRefused('The copy of the file is gone. Drop the file again.');
  return openSource(copy, name, opening);
}

/** Copies of imports that can still go on, and what the last one refused. */
export async function filesInUse(db: Database): Promise<string[]> {
  const runs = await listImports(db);
  const going = runs.filter(({ state }) => state === 'writing').map(({ id }) => id);
  const last = runs.slice(0, 1).map(({ id }) => id);
  return [...going.map(copyName), ...[...going, ...last].map(refusedName)];
}

/** Tells what the file is and how it is proposed to be read. @throws ImportRefused where it is no table. */
export async function tellOpened(db: Database, session: Session, name: string): Promise<void> {
  const source = await openCopy(session.importId, name, session.opening);
  if (source.kind === 'log') return lookAtLog(db, session, source);
  const { today, timeZone, hosts } = session.place;
  const { table } = session.opening;
  const inspection = await inspect(source, { today, timeZone, hosts, ...(table && { table }) });
  heed(session);
  session.source = source;
  session.tell({
    tell: 'opened',
    inspection,
    source: {
      name,
      bytes: source.bytes,
      form: source.kind === 'text' ? source.form : null,
      sheets: source.kind === 'xlsx' ? source.sheets : [],
      sheet: source.kind === 'xlsx' ? source.sheet : null,
    },
  });
}

/** Copies a file here first, so that the import outlives the page that it was dropped on, then opens the copy. */
export async function openFile(db: Database, session: Session, file: File): Promise<void> {
  await removeKeptFiles(await filesInUse(db));
  await keepFile(copyName(session.importId), file, (done) => {
    heed(session);
    session.tell({ tell: 'progress', step: 'copy', rows: 0, done, of: file.size });
  });
  await tellOpened(db, session, file.name);
}
