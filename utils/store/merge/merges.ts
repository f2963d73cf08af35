import { v7 } from 'uuid';
import type { MovedTo } from '../../model/activity';
import type { Database } from '../database';
import { eraseContents } from '../erase';
import { getRecord } from '../externals';
import { rowOf, TABLE_OF } from '../import/import-write';
import { append } from '../log';
import { readable, readableRows } from '../readable';
import { contentsAbout } from '../remove-record';
import { targetKey } from '../rows';
import { followLinks, nothingMoved } from './merge-links';
import { returnLinks } from './merge-return';
import { type KeptRecord, type MergeRow, mergeRow } from './merge-row';
import { recordKey } from './pair-row';

/** One of the two is gone, or was changed since they were looked at. */
export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError';
}

/** Who does it, and when. */
type By = { by: string; now: string };

/** Two records as they are, and what the one that stays is made to. */
export type Merging = { gone: KeptRecord; into: KeptRecord; after: KeptRecord };

const named = ({ record: { id, name } }: KeptRecord) => ({ id, name });

async function requireUnchanged(db: Database, { kind, record }: KeptRecord): Promise<void> {
  const now = (await db.table(TABLE_OF[kind]).get(record.id)) as { updatedAt?: unknown } | undefined;
  if (now?.updatedAt !== record.updatedAt) throw new ChangedSinceError(record.id);
}

/** Where the log's entries about a deal or lead stand once it is merged. */
function placeOf(after: KeptRecord, account: { id: string; name: string } | null): MovedTo {
  if (after.kind === 'deal') return { deal: named(after), ...(account && { account }) };
  return after.kind === 'lead' ? { lead: named(after) } : {};
}

/**
 * Merges one record into another: links, tasks, decisions, threads and what the log says follow, the log gets an
 * entry, all or nothing.
 * @throws ChangedSinceError when one of the two is not as it is said to be. Nothing is written then.
 */
export async function mergeInBook(
  db: Database,
  { gone, into, after }: Merging,
  { by, now }: By,
): Promise<MergeRow> {
  const { kind } = into;
  const accountId = after.kind === 'deal' ? after.record.accountId : null;
  const account = accountId === null ? null : await getRecord(db, 'account', accountId);
  const to = placeOf(after, account && { id: account.id, name: account.name });
  const isTold = kind === 'deal' || kind === 'lead';
  const entries = isTold ? await contentsAbout(db, targetKey(kind, gone.record.id)) : [];
  const content = {
    [kind]: named(after),
    merged: { kind, ...named(gone) },
    ...(entries.length > 0 && { moves: { ...to, entries: entries.map(({ id }) => id) } }),
  };
  const row: MergeRow = {
    id: v7({ msecs: Date.parse(now) }),
    at: now,
    kind,
    gone: recordKey(kind, gone.record.id),
    into: recordKey(kind, into.record.id),
    goneBefore: gone,
    intoBefore: into,
    intoAfter: after,
    moved: nothingMoved(),
    entryId: v7({ msecs: Date.parse(now) }),
  };
  const two = { kind, gone: gone.record.id, into: into.record.id, at: now };
  await append(db, [{ id: row.entryId, kind: 'merge', at: now, content }], {
    by,
    now,
    alongside: async () => {
      await requireUnchanged(db, gone);
      await requireUnchanged(db, into);
      row.moved = await followLinks(db, two, { entries, to });
      await db.table(TABLE_OF[kind]).put(rowOf(after.record));
      await db.table(TABLE_OF[kind]).delete(gone.record.id);
      await db.merges.put(mergeRow.parse(row));
    },
  });
  return row;
}

/**
 * Takes a merge back: the record that went is there again with what hung on it, the other one is as `restore` says;
 * what the log said of the merge is deleted, its header stays.
 * @throws ChangedSinceError when the record that stayed is gone itself, or was merged into another.
 */
export async function unmergeInBook(
  db: Database,
  row: MergeRow,
  restore: (now: KeptRecord) => KeptRecord,
  { by, now }: By,
): Promise<void> {
  const { kind, goneBefore, intoBefore } = row;
  const table = db.table(TABLE_OF[kind]);
  const here = await getRecord(db, kind, intoBefore.record.id);
  if (here === null || here.id !== intoBefore.record.id) throw new ChangedSinceError(row.into);
  const current = { kind, record: here } as KeptRecord;
  const back = restore(current);
  const two = { kind, gone: goneBefore.record.id, into: intoBefore.record.id, at: now };
  await eraseContents(db, [row.entryId], {
    by,
    now,
    alongside: async () => {
      await requireUnchanged(db, current);
      if ((await db.merges.get(row.id)) === undefined) throw new ChangedSinceError(row.id);
      await table.put(rowOf(back.record));
      await table.put(rowOf(goneBefore.record));
      await returnLinks(db, two, row.moved);
      await db.merges.delete(row.id);
    },
  });
}

export async function getMerge(db: Database, id: string): Promise<MergeRow | null> {
  return readable(mergeRow, await db.merges.get(id), 'merges');
}

/** Every merge that stands, the last one first. */
export async function listMerges(db: Database): Promise<MergeRow[]> {
  return readableRows(mergeRow, await db.merges.orderBy('at').reverse().toArray(), 'merges');
}
