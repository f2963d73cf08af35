import { planLog } from '../../import/read-log';
import { type EntryPlace, placeKey } from '../../log/place-key';
import type { LogEntry, MovedTo } from '../../model/activity';
import { withLock } from '../../platform/locks';
import type { Database } from '../database';
import { LOG_LOCK } from '../log';
import { sameHere, takeEntries } from '../log-restore';
import { moveMails } from '../thread-mails';

/** Where corrections have put entries of a backup. */
export type Moved = EntryPlace & { moved: MovedTo };

/** What entries of a backup come to here; `forked` devices have another entry at a place that is taken here. */
export type LogMerge = { fresh: LogEntry[]; same: number; forked: string[] };

/** What entries come to where the log here has some of them. Nothing is written. */
export async function planEntries(db: Database, entries: readonly LogEntry[]): Promise<LogMerge> {
  const here = await sameHere(db, entries);
  const plan = planLog(entries, here);
  const refused = new Set(plan.refusals.map(({ raw, line }) => `${raw}|${line}`));
  const forked = entries.filter(({ id, seq }) => refused.has(`${id}|${seq}`)).map(({ device }) => device);
  return { fresh: plan.fresh, same: plan.unchanged, forked: [...new Set(forked)] };
}

/** The entries that were moved to one place are moved at once. */
function byPlace(all: readonly Moved[]): { to: MovedTo; entries: EntryPlace[] }[] {
  const places = new Map<string, { to: MovedTo; entries: EntryPlace[] }>();
  for (const { device, seq, moved } of all) {
    const name = JSON.stringify(moved);
    const place = places.get(name) ?? { to: moved, entries: [] };
    places.set(name, place);
    place.entries.push({ device, seq });
  }
  return [...places.values()];
}

/** Brings entries back that are not here, as they were written and where they stood; one transaction. */
export async function restoreLog(
  db: Database,
  entries: readonly LogEntry[],
  moved: readonly Moved[],
): Promise<LogMerge> {
  return withLock(LOG_LOCK, async () => {
    const plan = await planEntries(db, entries);
    if (plan.forked.length > 0 || plan.fresh.length === 0) return plan;
    const fresh = new Set(plan.fresh.map(placeKey));
    const places = moved.filter((one) => fresh.has(placeKey(one)));
    await db.transaction('rw', db.tables, async () => {
      await takeEntries(db, plan.fresh);
      for (const { to, entries } of byPlace(places)) await moveMails(db, entries, to);
    });
    return plan;
  });
}
