import type { KeptScore } from '../../model/kept-score';
import type { Cell, ListName } from '../../model/table';
import type { Database } from '../database';
import { targetKey } from '../rows';
import { readScores } from '../score/scores';
import { lastActivityOf } from './last-activity';

/** How many counts run at once. */
const AT_ONCE = 200;
/** Reasons that a table has room for. */
const REASONS = 3;

/** How many deals a contact has a part in, or an account has; how many people an account has. */
function countOf(db: Database, list: ListName, column: string, id: string): Promise<number> {
  if (column === 'people') return db.contacts.where('accountId').equals(id).count();
  const index = list === 'contacts' ? 'people' : 'accountId';
  return db.deals.where(index).equals(id).count();
}

async function counts(db: Database, list: ListName, column: string, ids: readonly string[]) {
  const found = new Map<string, Cell>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const numbers = await Promise.all(some.map((id) => countOf(db, list, column, id)));
    for (const [index, id] of some.entries()) found.set(id, numbers[index] ?? 0);
  }
  return found;
}

async function lastActivities(db: Database, kind: 'deal' | 'lead', ids: readonly string[]) {
  const last = await lastActivityOf(
    db,
    ids.map((id) => targetKey(kind, id)),
  );
  const found = new Map<string, Cell>();
  for (const id of ids) {
    const at = last.get(targetKey(kind, id));
    found.set(id, at === undefined ? null : Date.parse(at));
  }
  return found;
}

/** The chance in points of a hundred, the rep's own number before the score's; that number alone; or the reasons that weigh most. */
function scoreCell(kept: KeptScore | null, stage: unknown, column: string): Cell {
  const score = kept?.score ?? null;
  if (kept === null || score === null) return null;
  const own = kept.own !== null && kept.own.stage === stage ? kept.own.value : null;
  const said = Math.round(score.value * 100);
  if (column === 'ownChance') return own === null ? null : Math.round(own * 100);
  if (column === 'chance') return own === null ? said : Math.round(own * 100);
  const named = score.reasons.filter(({ id }) => id !== 'others').slice(0, REASONS);
  const reasons = named.map(({ text, points }) => `${points > 0 ? '+' : '−'} ${text}`);
  const mark = own === null ? [] : [`Somebody’s own number; the score says ${said} %.`];
  return [...mark, ...reasons].join(' ') || null;
}

async function scores(db: Database, kind: 'deal' | 'lead', column: string, ids: readonly string[]) {
  const found = new Map<string, Cell>();
  const table = kind === 'deal' ? db.deals : db.leads;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const [kept, records] = await Promise.all([
      readScores(
        db,
        some.map((id) => targetKey(kind, id)),
      ),
      table.bulkGet([...some]),
    ]);
    for (const [index, id] of some.entries()) {
      const record = records[index];
      const isOpen = record?.status === 'open';
      found.set(id, isOpen ? scoreCell(kept[index] ?? null, record.stage, column) : null);
    }
  }
  return found;
}

/** What stands in a column that is looked up beside the records, for these of them. */
export function lateCells(
  db: Database,
  list: ListName,
  column: string,
  ids: readonly string[],
): Promise<Map<string, Cell>> {
  const isScore = ['chance', 'ownChance', 'reasons'].includes(column);
  if (isScore && list === 'deals') return scores(db, 'deal', column, ids);
  if (isScore && list === 'leads') return scores(db, 'lead', column, ids);
  if (list === 'deals') return lastActivities(db, 'deal', ids);
  if (list === 'leads') return lastActivities(db, 'lead', ids);
  return counts(db, list, column, ids);
}
