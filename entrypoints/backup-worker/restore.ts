import type { BackupTold } from '../../components/workspace/settings/backup/backup-messages';
import { faults } from '../../utils/backup/backup-file';
import { restoreLog } from '../../utils/store/backup/restore-log';
import { type RestoreBy, restoreRows } from '../../utils/store/backup/restore-rows';
import { noteRestore, settleRestore } from '../../utils/store/backup/restore-state';
import type { Database } from '../../utils/store/database';
import { readSettings } from '../../utils/store/settings';
import type { Looked } from './look';
import { type Step, walk } from './walk';

type Tell = (message: BackupTold) => void;
type Done = { fresh: number; changed: number; entries: number };

async function take(
  db: Database,
  step: Step,
  { forked, isMine, who }: { forked: ReadonlySet<string>; isMine: boolean; who: RestoreBy },
): Promise<Done> {
  if (step.is === 'rows') {
    if (!isMine && !step.table.ofOthers) return { fresh: 0, changed: 0, entries: 0 };
    const { fresh, changed } = await restoreRows(db, step.table, step.rows, who);
    return { fresh: fresh.length, changed: changed.length, entries: 0 };
  }
  const entries = step.entries.filter(({ device }) => !forked.has(device));
  const plan = await restoreLog(db, entries, step.moved);
  if (plan.forked.length > 0) throw faults.meanwhile();
  return { fresh: 0, changed: 0, entries: plan.fresh.length };
}

/** The address under which the log says what was restored: whoever uses this browser, else whose backup it is. */
async function writerOf(db: Database, { head }: Looked): Promise<string | null> {
  return (await readSettings(db)).identity?.email ?? head.by;
}

/**
 * Brings a backup back, batch by batch: each is there whole or not at all, and the same backup again goes on where this
 * one ended. The log has one entry that says so.
 */
export async function restore(
  db: Database,
  looked: Looked,
  { isMine, now }: { isMine: boolean; now: string },
  tell: Tell,
): Promise<void> {
  const { outlook, source } = looked;
  const { file } = outlook;
  const forked = new Set(outlook.chains.filter(({ isForked }) => isForked).map(({ device }) => device));
  const all = outlook.tables.reduce(
    (sum, { fresh, changed, stays, same }) => sum + fresh + changed + stays + same,
    0,
  );
  const of = all + outlook.chains.reduce((sum, { entries }) => sum + entries, 0);
  const done: Done = { fresh: 0, changed: 0, entries: 0 };
  await noteRestore(db, { file, at: now });
  let read = 0;
  for await (const step of walk(source)) {
    const by = (await writerOf(db, looked)) ?? '';
    const some = await take(db, step, { forked, isMine, who: { by, now, file } });
    for (const key of ['fresh', 'changed', 'entries'] as const) done[key] += some[key];
    read += step.is === 'rows' ? step.rows.length : step.entries.length;
    tell({ tell: 'progress', words: 'Restoring', share: Math.min(1, read / Math.max(1, of)) });
  }
  const by = await writerOf(db, looked);
  await settleRestore(db, { by, now, file, ...done });
  tell({ tell: 'restored', ...done, unnoted: by === null });
}
