import type { Mapping } from '../../utils/import/mapping';
import type { Known, Plan, Run, StillWanted, Wanted } from '../../utils/import/plan/plan';
import { planImport } from '../../utils/import/plan/plan-import';
import { stillWanted } from '../../utils/import/plan/still-wanted';
import { wantedBy } from '../../utils/import/plan/wanted';
import type { ReadRecord } from '../../utils/import/record';
import type { Deal } from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import { undoneEntryIds } from '../../utils/store/import/import-runs';
import { readNeverList } from '../../utils/store/never-list';
import { readSettings } from '../../utils/store/settings';

/** The longest name of a file that a source may carry. */
const LONGEST_NAME = 300;

/** How rows of one import are planned. */
export type Planner = {
  /** What the records need of the book. */
  wanted: (records: readonly ReadRecord[]) => Wanted;
  /** What of it is still needed once the deals that they name were found. */
  still: (records: readonly ReadRecord[], deals: readonly Deal[]) => StillWanted;
  /** What the records come to, with what is known. */
  plan: (records: readonly ReadRecord[], known: Known) => Plan;
};

/** The id after one that was taken back: its header stands in the log for ever, so the entry comes under the next. */
function nextId(id: string): string {
  const last = (Number.parseInt(id.slice(-4), 16) + 1) % 0x1_0000;
  return id.slice(0, -4) + last.toString(16).padStart(4, '0');
}

/** Makes what plans the rows of an import: with the book's own rules of today, and under one moment. */
export async function makePlanner(
  db: Database,
  { mapping, file, at }: { mapping: Mapping; file: string; at: string },
): Promise<Planner> {
  const undone = await undoneEntryIds(db);
  const living = (id: string): string => (undone.has(id) ? living(nextId(id)) : id);
  const run: Run = {
    at,
    source: `import:${file.slice(0, LONGEST_NAME) || 'file'}`,
    system: mapping.system,
    hosts: mapping.hosts,
    us: (await readSettings(db)).identity?.email ?? null,
    neverList: await readNeverList(db),
    newId: () => crypto.randomUUID(),
    seen: new Set(),
  };
  const withLiving = (wanted: Wanted): Wanted =>
    undone.size === 0
      ? wanted
      : { ...wanted, entryIds: [...wanted.entryIds, ...wanted.entryIds.map(living)] };
  return {
    wanted: (records) => withLiving(wantedBy(records, run)),
    still(records, deals) {
      const { wanted, settled } = stillWanted(records, deals, run);
      return { wanted: withLiving(wanted), settled };
    },
    plan(records, known) {
      if (undone.size === 0) return planImport(records, known, run);
      const ids = wantedBy(records, run).entryIds;
      const entryIds = new Set(ids.filter((id) => known.entryIds.has(living(id))));
      const plan = planImport(records, { ...known, entryIds }, run);
      return { ...plan, entries: plan.entries.map((entry) => ({ ...entry, id: living(entry.id) })) };
    },
  };
}
