import type { Opening } from '../../components/workspace/data/import/worker-messages';
import { inspect } from '../../utils/import/inspect';
import { openSource } from '../../utils/import/open-source';
import { ImportRefused } from '../../utils/import/refused';
import type { TableSource } from '../../utils/import/source';
import { keepFile, keptFile, removeKeptFiles } from '../../utils/platform/files-here';
import type { Database } from '../../utils/store/database';
import { listImports } from '../../utils/store/import-runs';
import { heed, type Session } from './session';

/** The name of an import's copy of its source. */
export const copyName = (importId: string) => `${importId}.source`;
/** The name of the list of what an import has refused. */
export const refusedName = (importId: string) => `${importId}.refused.csv`;

/** Opens the copy of a file. @throws ImportRefused where it holds no table, or is gone. */
export async function openCopy(importId: string, name: string, opening: Opening): Promise<TableSource> {
  const copy = await keptFile(copyName(importId));
  if (copy === null) throw new ImportRefused('The copy of the file is gone. Drop the file again.');
  const source = await openSource(copy, name, opening);
  if (source.kind !== 'log') return source;
  throw new ImportRefused(
    'This is a log of Dealcue, no table: a log is checked, and never mixed into another.',
  );
}

/** Copies of imports that can still go on, and what the last one refused. */
export async function filesInUse(db: Database): Promise<string[]> {
  const runs = await listImports(db);
  const going = runs.filter(({ state }) => state === 'writing').map(({ id }) => id);
  const last = runs.slice(0, 1).map(({ id }) => id);
  return [...going.map(copyName), ...[...going, ...last].map(refusedName)];
}

/** Tells what the file is and how it is proposed to be read. @throws ImportRefused where it is no table. */
export async function tellOpened(session: Session, name: string): Promise<void> {
  const source = await openCopy(session.importId, name, session.opening);
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
  await tellOpened(session, file.name);
}
