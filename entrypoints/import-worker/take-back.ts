import { now } from '../../utils/platform/clock';
import { removeKeptFiles } from '../../utils/platform/files-here';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { forgetImport, hasUndoneEntries, saveImport } from '../../utils/store/import/import-runs';
import { undoChunk, unlinkGone } from '../../utils/store/import/import-undo';
import { append } from '../../utils/store/log';
import { saveSettings } from '../../utils/store/settings';
import type { Session } from './session';
import { writeStill } from './write-still';

/** Says in the log that an import was taken back, where the log told of it. */
async function noteUndone(db: Database, run: ImportRun): Promise<void> {
  if (run.entryId === null) return;
  const at = now();
  const kept = run.kept > 0 ? `; ${run.kept} changed since stay` : '';
  const content = { of: run.entryId, text: `Import of ${run.file} undone${kept}` };
  await append(db, [{ kind: 'correction', at, content }], {
    by: run.by,
    now: at,
    alongside: () => saveImport(db, { ...run, entryId: null }),
  });
}

/**
 * Takes an import out of the book again, the last chunk first, each in one transaction. It goes on where it was
 * stopped. What was changed since by somebody else stays; resolves with how many records that were.
 */
export async function takeBack(db: Database, session: Session, run: ImportRun): Promise<number> {
  const of = run.chunks;
  let left: ImportRun = { ...run, state: 'undoing' };
  await saveImport(db, left);
  while (left.chunks > 0) {
    const before = left;
    left = await writeStill(db, before, () => undoChunk(db, before, now()));
    session.tell({ tell: 'progress', step: 'undo', rows: 0, done: of - left.chunks, of });
  }
  await unlinkGone(db);
  if (left.stagesBefore !== null) await saveSettings(db, { stages: left.stagesBefore });
  await noteUndone(db, left);
  if (await hasUndoneEntries(db, left.id)) await saveImport(db, { ...left, entryId: null, state: 'undone' });
  else await forgetImport(db, left.id);
  await removeKeptFiles();
  return left.kept;
}
