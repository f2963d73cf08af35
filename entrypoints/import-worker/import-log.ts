import { checkLogFile, planLog, readLog } from '../../utils/import/read-log';
import { ImportRefused } from '../../utils/import/refused';
import type { LogSource } from '../../utils/import/source';
import type { LogEntry } from '../../utils/model/activity';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { saveImport } from '../../utils/store/import/import-runs';
import { restoreEntries, sameHere } from '../../utils/store/log-restore';
import { beginRun } from './begin-run';
import { finishImport } from './finish-import';
import { heed, type Session } from './session';
import { writeStill } from './write-still';

const REWRITTEN =
  'This log and the one here tell different things at one place: one of the two was rewritten. Nothing of it is taken.';
/** After so many lines it is told how far the reading is. */
const TOLD_EVERY = 500;
const MOST_WRITERS = 5;

/** The same log, that tells how far it is read and can be cancelled. */
function heeding(session: Session, source: LogSource): LogSource {
  async function* lines() {
    let [rows, done] = [0, 0];
    for await (const line of source.lines()) {
      rows += 1;
      done += line.length + 1;
      if (rows % TOLD_EVERY === 0) {
        heed(session);
        session.tell({ tell: 'progress', step: 'dry-run', rows, done, of: source.bytes });
      }
      yield line;
    }
  }
  return { ...source, lines };
}

/** What entries come to here. @throws ImportRefused where the two logs contradict each other. */
async function planHere(db: Database, entries: readonly LogEntry[]) {
  const plan = planLog(entries, await sameHere(db, entries));
  if (plan.refusals.length > 0) throw new ImportRefused(REWRITTEN);
  return plan;
}

/**
 * Checks a log from its first entry to its last, and tells what taking it in would bring. Nothing is written.
 * @throws ImportRefused where it is not whole, or was rewritten.
 */
export async function lookAtLog(db: Database, session: Session, source: LogSource): Promise<void> {
  const file = heeding(session, source);
  const checked = await checkLogFile(file);
  if (!checked.ok)
    throw new ImportRefused(
      `This log is not whole: line ${checked.line}, ${checked.why}. Nothing of it is taken.`,
    );
  const writers = new Set<string>();
  let [fresh, unchanged] = [0, 0];
  for await (const { entries } of readLog(file)) {
    const plan = await planHere(db, entries);
    fresh += plan.fresh.length;
    unchanged += plan.unchanged;
    for (const { by } of entries) if (writers.size < MOST_WRITERS) writers.add(by);
  }
  heed(session);
  session.log = source;
  const { name, bytes } = source;
  const log = { fresh, unchanged, devices: checked.parts.length, writers: [...writers] };
  session.tell({ tell: 'log', source: { name, bytes, form: null, sheets: [], sheet: null }, log });
}

/** Takes in what of a log is not in the book yet: all of it, or what its page or the browser left. */
export async function resumeLog(
  db: Database,
  session: Session,
  source: LogSource,
  begun: ImportRun,
): Promise<void> {
  let run = begun;
  for await (const { position, entries } of readLog(source, begun.position)) {
    heed(session);
    const { fresh, unchanged } = await planHere(db, entries);
    const { counts } = run;
    const now = { ...counts, new: counts.new + fresh.length, unchanged: counts.unchanged + unchanged };
    const next = { ...run, position, counts: now };
    run = await writeStill(db, next, () => restoreEntries(db, next, fresh));
    const share = Math.min(1, (now.new + now.unchanged) / Math.max(1, position));
    session.tell({
      tell: 'progress',
      step: 'write',
      rows: position,
      done: share * source.bytes,
      of: source.bytes,
    });
  }
  heed(session);
  session.tell({ tell: 'done', run: await finishImport(db, run, null) });
}

/** Takes a log in that was found whole: each device's entries are kept beside ours as they are, and none twice. */
export async function writeLog(db: Database, session: Session, source: LogSource): Promise<void> {
  const run = await beginRun(db, session, { source, table: 'log', mapping: null });
  await saveImport(db, run);
  await resumeLog(db, session, source, run);
}
