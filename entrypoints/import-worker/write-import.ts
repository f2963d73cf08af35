import { mapping as mappingSchema } from '../../utils/import/mapping';
import type { Plan } from '../../utils/import/plan/plan';
import { readRecords } from '../../utils/import/read-records';
import type { ReadBatch } from '../../utils/import/record';
import { ImportRefused } from '../../utils/import/refused';
import type { TableSource } from '../../utils/import/source';
import type { Deal } from '../../utils/model/book';
import { now } from '../../utils/platform/clock';
import type { Database } from '../../utils/store/database';
import { lookUp, tablesOfBook } from '../../utils/store/import/import-lookup';
import type { ImportRun } from '../../utils/store/import/import-row';
import { saveImport } from '../../utils/store/import/import-runs';
import { writeChunk } from '../../utils/store/import/import-write';
import { append } from '../../utils/store/log';
import { ahead } from './ahead';
import { beginRun } from './begin-run';
import { addCounts } from './counts';
import { finishImport } from './finish-import';
import { resumeLog } from './import-log';
import { openCopy } from './open-file';
import { makePlanner, type Planner } from './plan-rows';
import { heed, type Session } from './session';
import { writeStill } from './write-still';

/**
 * One chunk, one transaction: what the book has is read, the rows are planned and written in it. Where the log gets
 * entries, these are hashed first, which no transaction would wait for, and the rows are written along with them. The
 * caller holds the book's lock, so that nobody changes a record between the plan and its writing.
 */
async function writeBatch(
  db: Database,
  run: ImportRun,
  batch: ReadBatch,
  planner: Planner,
): Promise<ImportRun> {
  const wanted = planner.wanted(batch.records);
  const after = ({ counts }: Plan): ImportRun => ({
    ...run,
    position: batch.position,
    bytesRead: batch.bytesRead,
    counts: addCounts(run.counts, counts, batch.refusals),
  });
  const done = await db.transaction('rw', [...tablesOfBook(db), db.imports], async (transaction) => {
    const still = (deals: readonly Deal[]) => planner.still(batch.records, deals);
    const plan = planner.plan(batch.records, await lookUp(transaction, wanted, still));
    if (plan.entries.length > 0) return { plan, next: null };
    return { plan, next: await writeChunk(db, after(plan), plan, []) };
  });
  if (done.next !== null) return done.next;
  const { plan } = done;
  const ids = plan.entries.map(({ id }) => id);
  let next = run;
  const alongside = async () => {
    next = await writeChunk(db, after(plan), plan, ids);
  };
  await append(db, plan.entries, { by: run.by, now: now(), alongside });
  return next;
}

/** Writes what is left of the file, chunk by chunk, then closes the import. */
async function writeRest(
  db: Database,
  session: Session,
  source: TableSource,
  begun: ImportRun,
): Promise<void> {
  const mapping = mappingSchema.parse(begun.mapping);
  const planner = await makePlanner(db, { mapping, file: begun.file, at: begun.at });
  let run = begun;
  for await (const batch of ahead(readRecords(source, mapping, begun.position))) {
    heed(session);
    const before = run;
    run = await writeStill(db, before, () => writeBatch(db, before, batch, planner));
    const { position: rows, bytesRead: done } = run;
    session.tell({ tell: 'progress', step: 'write', rows, done, of: source.bytes });
  }
  heed(session);
  session.tell({ tell: 'done', run: await finishImport(db, run, mapping) });
}

/** Writes the file as the last dry run read it. @throws ImportRefused where nobody has said who the user is. */
export async function writeImport(db: Database, session: Session): Promise<void> {
  const { source, mapping } = session;
  if (source === null || mapping === null) throw new ImportRefused('Look at the file first.');
  const run = await beginRun(db, session, { source, table: mapping.table, mapping });
  await saveImport(db, run);
  await writeRest(db, session, source, run);
}

/** Goes on with an import that its page or the browser left half done. */
export async function resumeImport(db: Database, session: Session, run: ImportRun): Promise<void> {
  const source = await openCopy(run.id, run.file, {
    ...(run.form && { form: run.form }),
    ...(run.sheet !== null && { sheet: run.sheet }),
  });
  if (source.kind === 'log') await resumeLog(db, session, source, run);
  else await writeRest(db, session, source, run);
}
