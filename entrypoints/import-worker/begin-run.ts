import type { Mapping } from '../../utils/import/mapping';
import { ImportRefused } from '../../utils/import/refused';
import type { Source } from '../../utils/import/source';
import { now } from '../../utils/platform/clock';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { readSettings } from '../../utils/store/settings';
import { NO_COUNTS } from './counts';
import type { Session } from './session';

type What = { source: Source; table: string; mapping: Mapping | null };

/** An import of which nothing is in the book yet. @throws ImportRefused where nobody has said who the user is. */
export async function beginRun(
  db: Database,
  { importId, place }: Session,
  { source, table, mapping }: What,
): Promise<ImportRun> {
  const { identity } = await readSettings(db);
  if (identity === null) throw new ImportRefused('Say who you are first: the log names who imported.');
  return {
    id: importId,
    at: now(),
    state: 'writing',
    file: source.name,
    bytes: source.bytes,
    form: source.kind === 'text' ? source.form : null,
    sheet: source.kind === 'xlsx' ? source.sheet : null,
    mapping,
    table,
    today: place.today,
    by: identity.email,
    position: 0,
    bytesRead: 0,
    counts: NO_COUNTS,
    chunks: 0,
    entryId: null,
    stagesBefore: null,
    kept: 0,
  };
}
