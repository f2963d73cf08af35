import type { AnyRecord } from '../../utils/context/merge/merge-fields';
import { mergeRecords } from '../../utils/context/merge/merge-records';
import { unmergeRecord } from '../../utils/context/merge/unmerge-record';
import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { RecordKind } from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import { getRecord } from '../../utils/store/externals';
import type { KeptRecord } from '../../utils/store/merge/merge-row';
import { ChangedSinceError, getMerge, mergeInBook, unmergeInBook } from '../../utils/store/merge/merges';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { bookAlone } from './book/book-alone';
import { takeUp } from './record/record-log';
import type { Services } from './services';

const CHANGED = 'One of the two has changed since. Nothing was merged: look again.';
const MERGED_ON = 'The record that stayed is gone or was merged on. Take that back first.';

const kept = (kind: RecordKind, record: AnyRecord) => ({ kind, record }) as KeptRecord;

async function changedWords<T>(work: () => Promise<T>, words: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ChangedSinceError ? new Refused('changed', words) : error;
  }
}

/** A record as the user has looked at it; what a page had changed on it and the log has not heard is logged first. */
async function seenRecord(db: Database, kind: RecordKind, asked: { id: string; seen: string }, at: string) {
  const known = await getRecord(db, kind, asked.id);
  if (known?.id !== asked.id || known.updatedAt !== asked.seen) throw new ChangedSinceError(asked.id);
  const told = kind === 'deal' || kind === 'lead' ? await takeUp(db, { kind, id: asked.id }, at) : known;
  if (told === null) throw new ChangedSinceError(asked.id);
  return told;
}

async function merge({ kind, keep, gone, picks }: Parsed<'book/merge'>, { db, now }: Services) {
  if (keep.id === gone.id) throw new ChangedSinceError(gone.id);
  const by = requireAuthor(await readSettings(db), null);
  const at = now();
  const two: { keep: AnyRecord; gone: AnyRecord } = {
    keep: await seenRecord(db, kind, keep, at),
    gone: await seenRecord(db, kind, gone, at),
  };
  const names = new Map<string, string>();
  for (const record of [two.keep, two.gone]) {
    const account =
      'accountId' in record && record.accountId ? await getRecord(db, 'account', record.accountId) : null;
    if (account !== null && 'accountId' in record && record.accountId)
      names.set(record.accountId, account.name);
  }
  const after = mergeRecords(kind, two, picks, (id) => names.get(id ?? '') ?? null, at);
  const merging = { gone: kept(kind, two.gone), into: kept(kind, two.keep), after: kept(kind, after) };
  return mergeInBook(db, merging, { by, now: at });
}

/**
 * The workspace merges one record into another, with an entry in the log.
 * @throws Refused `changed` when one of the two is not as the user has seen it.
 */
export async function onMerge(
  asked: Parsed<'book/merge'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'book/merge'>> {
  const { id } = await changedWords(() => bookAlone(() => merge(asked, services)), CHANGED);
  await services.showAll();
  return { merge: id };
}

async function unmerge(id: string, { db, now }: Services): Promise<void> {
  const by = requireAuthor(await readSettings(db), null);
  const row = await getMerge(db, id);
  if (row === null) throw new Refused('changed', 'This merge was taken back already.');
  const at = now();
  const [before, after, gone] = [row.intoBefore.record, row.intoAfter.record, row.goneBefore.record];
  const restore = (here: KeptRecord) =>
    kept(here.kind, unmergeRecord<AnyRecord>({ before, after, now: here.record, gone }, at));
  await unmergeInBook(db, row, restore, { by, now: at });
}

/**
 * The workspace takes a merge back: both records are there again; what has happened since stays.
 * @throws Refused `changed` when that is not possible any more.
 */
export async function onUnmerge(
  { merge: id }: Parsed<'book/unmerge'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'book/unmerge'>> {
  await changedWords(() => bookAlone(() => unmerge(id, services)), MERGED_ON);
  await services.showAll();
  return { ok: true };
}
