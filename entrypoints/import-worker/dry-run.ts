import type { Mapping } from '../../utils/import/mapping';
import type { Counts } from '../../utils/import/plan/plan';
import { readRecords } from '../../utils/import/read-records';
import type { Refusal } from '../../utils/import/refused';
import type { TableSource } from '../../utils/import/source';
import type { Deal } from '../../utils/model/book';
import { now } from '../../utils/platform/clock';
import { keepFile } from '../../utils/platform/files-here';
import type { Database } from '../../utils/store/database';
import { lookUp, tablesOfBook } from '../../utils/store/import/import-lookup';
import { ahead } from './ahead';
import { addCounts, NO_COUNTS } from './counts';
import { refusedName } from './kept-names';
import { makeOverlay } from './overlay';
import { makePlanner } from './plan-rows';
import { collectRefused } from './refused-file';
import { heed, type Session } from './session';

/** So many are shown at once; all are in the file. */
const MOST_SHOWN = 200;

/**
 * Goes through the whole file and writes nothing to the book: tells what the import would do, and keeps the list of
 * what it would refuse as a file.
 */
export async function dryRun(
  db: Database,
  session: Session,
  source: TableSource,
  mapping: Mapping,
): Promise<void> {
  const planner = await makePlanner(db, { mapping, file: source.name, at: now() });
  const overlay = makeOverlay();
  const refused = collectRefused();
  const refusals: Refusal[] = [];
  const linked = { accounts: 0, contacts: 0 };
  let counts: Counts = NO_COUNTS;
  let rows = 0;
  let footer = 0;
  for await (const batch of ahead(readRecords(source, mapping))) {
    heed(session);
    const wanted = planner.wanted(batch.records);
    const still = (deals: readonly Deal[]) => planner.still(batch.records, overlay.now(deals));
    const known = await db.transaction('r', tablesOfBook(db), (reading) => lookUp(reading, wanted, still));
    const plan = planner.plan(batch.records, overlay.over(known, wanted));
    overlay.add(plan.writes);
    const said = [...batch.refusals, ...plan.refusals];
    refused.add(said);
    refusals.push(...said.slice(0, Math.max(0, MOST_SHOWN - refusals.length)));
    counts = addCounts(counts, plan.counts, batch.refusals);
    linked.accounts += plan.linked.accounts;
    linked.contacts += plan.linked.contacts;
    footer = batch.footer;
    rows += batch.records.length + batch.refusals.length;
    session.tell({ tell: 'progress', step: 'dry-run', rows, done: batch.bytesRead, of: source.bytes });
  }
  heed(session);
  const refusedFile = refusals.length > 0 ? refusedName(session.importId) : null;
  if (refusedFile !== null) await keepFile(refusedFile, refused.file(), () => undefined);
  session.mapping = mapping;
  session.tell({ tell: 'dry-run', dryRun: { counts, linked, footer, refusals, refusedFile } });
}
