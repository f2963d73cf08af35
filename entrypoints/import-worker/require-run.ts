import { ImportRefused } from '../../utils/import/refused';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { getImport } from '../../utils/store/import/import-runs';

/** The import as it is stored. @throws ImportRefused where there is none, or everything was deleted since. */
export async function requireRun(db: Database, importId: string): Promise<ImportRun> {
  const run = await getImport(db, importId);
  if (run === null) throw new ImportRefused('This import is not there any more.');
  return run;
}
