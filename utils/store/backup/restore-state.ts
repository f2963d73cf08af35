import { z } from 'zod';
import { line, moment } from '../../model/values';
import type { Database } from '../database';
import { append } from '../log';
import { readable } from '../readable';

const KEY = 'restore';
const restoring = z.object({ file: line, at: moment });
/** A restore that has begun. */
export type Restoring = z.infer<typeof restoring>;

/** The restore that was begun and not ended; null where there is none. */
export async function readRestore(db: Database): Promise<Restoring | null> {
  return readable(restoring, (await db.settings.get(KEY))?.value, 'settings.restore');
}

/** Notes that a restore begins: until it has ended, the workspace says which file to choose again. */
export async function noteRestore(db: Database, begun: Restoring): Promise<void> {
  await db.settings.put({ key: KEY, value: restoring.parse(begun) });
}

/** Forgets a restore that its owner does not want to end. */
export async function leaveRestore(db: Database): Promise<void> {
  await db.settings.delete(KEY);
}

/** Ends a restore, with one entry in the log where it is known whose log it is and anything came of it. */
export async function settleRestore(
  db: Database,
  done: { by: string | null; now: string; file: string; fresh: number; changed: number; entries: number },
): Promise<void> {
  const { by, now, file, fresh, changed, entries } = done;
  if (by === null || fresh + changed + entries === 0) return leaveRestore(db);
  const text = `Backup ${file}: ${fresh} new, ${changed} newer, ${entries} ${entries === 1 ? 'entry' : 'entries'} of the log`;
  const content = { text: text.slice(0, 1_000), file, counts: { fresh, changed, entries } };
  await append(db, [{ kind: 'import', at: now, content }], { by, now, alongside: () => leaveRestore(db) });
}
