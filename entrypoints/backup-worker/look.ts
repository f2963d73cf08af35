import type {
  BackupTold,
  ChainOutlook,
  Outlook,
  TableOutlook,
} from '../../components/workspace/settings/backup/backup-messages';
import type { BackupHead } from '../../utils/backup/backup-file';
import { type BackupSource, checkBackup } from '../../utils/backup/read-backup';
import { STORE_VERSION } from '../../utils/store/backup/backup-rows';
import { planRows } from '../../utils/store/backup/plan-rows';
import { planEntries } from '../../utils/store/backup/restore-log';
import { BACKUP_TABLES } from '../../utils/store/backup/tables';
import { chainsOf } from '../../utils/store/chains';
import type { Database } from '../../utils/store/database';
import { readSettings } from '../../utils/store/settings';
import { type Step, walk } from './walk';

type Tell = (message: BackupTold) => void;

/** A backup that was looked at, and what it would bring as one's own. */
export type Looked = { source: BackupSource; head: BackupHead; outlook: Outlook };

const byName = (name: string): TableOutlook => ({ table: name, fresh: 0, changed: 0, stays: 0, same: 0 });

async function addRows(db: Database, outlook: Outlook, step: Extract<Step, { is: 'rows' }>): Promise<void> {
  const plan = await planRows(db, step.table, step.rows);
  const told = outlook.tables.find(({ table }) => table === step.table.name);
  if (told === undefined) return;
  told.fresh += plan.fresh.length;
  told.changed += plan.changed.length;
  told.stays += plan.stays.length;
  told.same += plan.same;
}

async function addEntries(
  db: Database,
  chains: Map<string, ChainOutlook>,
  isHere: (device: string) => boolean,
  { entries }: Extract<Step, { is: 'log' }>,
): Promise<void> {
  const plan = await planEntries(db, entries);
  const freshOf = (device: string) => plan.fresh.filter((entry) => entry.device === device).length;
  for (const device of new Set(entries.map((entry) => entry.device))) {
    const own = entries.filter((entry) => entry.device === device);
    const known = chains.get(device);
    chains.set(device, {
      device,
      by: own.at(-1)?.by ?? '',
      entries: (known?.entries ?? 0) + own.length,
      fresh: (known?.fresh ?? 0) + freshOf(device),
      isHere: isHere(device),
      isForked: known?.isForked === true || plan.forked.includes(device),
    });
  }
}

/**
 * Checks a backup to its end and tells what it would bring. Nothing is written.
 * @throws BackupFault where it is not whole
 */
export async function look(db: Database, file: string, source: BackupSource, tell: Tell): Promise<Looked> {
  tell({ tell: 'progress', words: 'Checking the backup', share: null });
  const head = await checkBackup(source, STORE_VERSION);
  const here = new Set((await chainsOf(db)).map(({ device }) => device));
  const { identity } = await readSettings(db);
  const outlook: Outlook = {
    ...{ file, by: head.by, madeAt: head.madeAt, here: identity?.email ?? null },
    ...{ tables: BACKUP_TABLES.map(({ name }) => byName(name)), chains: [] },
  };
  const chains = new Map<string, ChainOutlook>();
  for await (const step of walk(source)) {
    if (step.is === 'rows') await addRows(db, outlook, step);
    else await addEntries(db, chains, (device) => here.has(device), step);
    tell({ tell: 'progress', words: 'Comparing it with what is here', share: null });
  }
  outlook.chains = [...chains.values()];
  return { source, head, outlook };
}

/** The same for somebody else's backup: what belongs to its owner alone is left out. */
export function asTheirs(outlook: Outlook): Outlook {
  const ofOthers = new Set(BACKUP_TABLES.filter((table) => table.ofOthers).map(({ name }) => name));
  return { ...outlook, tables: outlook.tables.filter(({ table }) => ofOthers.has(table)) };
}
