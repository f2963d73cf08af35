import type { Mapping } from '../../utils/import/mapping';
import { now } from '../../utils/platform/clock';
import { removeKeptFiles } from '../../utils/platform/files-here';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { saveImport, settleEarlier } from '../../utils/store/import/import-runs';
import { append } from '../../utils/store/log';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { refusedName } from './kept-names';
import { mergeStages } from './merge-stages';
import { writeStill } from './write-still';

/** Takes the file's stages over; resolves with those that were there, null where nothing changed. */
async function takeStages(db: Database, mapping: Mapping) {
  const { stages } = await readSettings(db);
  const merged = mergeStages(stages, mapping.stages);
  if (merged === null) return null;
  await saveSettings(db, { stages: merged });
  return stages;
}

async function close(db: Database, run: ImportRun, mapping: Mapping | null): Promise<ImportRun> {
  const stagesBefore = run.stagesBefore ?? (mapping && (await takeStages(db, mapping)));
  const { counts, file, table } = run;
  const at = now();
  const text = `${file}: ${counts.new} new, ${counts.changed} changed, ${counts.refused} refused`;
  let done: ImportRun = { ...run, stagesBefore, state: 'done' };
  await append(db, [{ kind: 'import', at, content: { text, file, table, counts, import: run.id } }], {
    by: run.by,
    now: at,
    alongside: async (_transaction, [entry]) => {
      done = { ...done, entryId: entry?.id ?? null };
      await saveImport(db, done);
    },
  });
  await settleEarlier(db, run.id);
  await removeKeptFiles([refusedName(run.id)]);
  return done;
}

/** Closes an import: the stages where it has some, one entry in the log, and what only a running import needs goes. */
export function finishImport(db: Database, run: ImportRun, mapping: Mapping | null): Promise<ImportRun> {
  return writeStill(db, run, () => close(db, run, mapping));
}
