import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import { entryIdsOfBatch } from '../../utils/store/entries';
import { append, type NewEntry } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { type Mend, mendRecord } from './mend/mend-record';
import { unmend } from './mend/unmend';
import type { Services } from './services';

/** Changes that are taken back in one transaction. */
const AT_ONCE = 500;

/** Writes changes of the book in one go with what the log says of them; resolves with the ids of that. */
async function write(
  entries: NewEntry[],
  alongside: () => Promise<unknown>,
  at: string,
  { db }: Services,
): Promise<string[]> {
  const by = requireAuthor(await readSettings(db), null);
  return (await append(db, entries, { by, now: at, alongside })).map(({ id }) => id);
}

async function mendAll({ records, mending, batch }: Parsed<'book/mend'>, services: Services) {
  const { db } = services;
  const at = services.now();
  const { stages } = await readSettings(db);
  const mends: Mend[] = [];
  for (const record of records) {
    const mend = await mendRecord(db, record, mending, { at, stages });
    if (mend !== null) mends.push(mend);
  }
  const shared = batch === undefined ? {} : { batch };
  const entries = mends
    .flatMap((mend) => mend.entries)
    .map((entry): NewEntry => ({ ...entry, content: { ...entry.content, ...shared } }));
  const writeAll = async () => {
    for (const mend of mends) await mend.write();
  };
  const entryIds = await write(entries, writeAll, at, services);
  return { mended: mends.length, left: records.length - mends.length, entryIds };
}

async function unmendSome(entryIds: readonly string[], services: Services) {
  const at = services.now();
  const back = await unmend(services.db, entryIds, at);
  await write(back.entries, back.write, at, services);
  return { undone: back.entries.length, left: entryIds.length - back.entries.length };
}

/** The last first: where two changes are on one record, the later hides the earlier. */
async function unmendAll(asked: Parsed<'book/unmend'>, services: Services) {
  const ids =
    'batch' in asked ? (await entryIdsOfBatch(services.db, asked.batch)).toReversed() : asked.entryIds;
  const done = { undone: 0, left: 0 };
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { undone, left } = await unmendSome(ids.slice(at, at + AT_ONCE), services);
    done.undone += undone;
    done.left += left;
  }
  return done;
}

/**
 * Mends one fault of many records in the same way, all of it in one go with its entries in the log. What has changed
 * since the user looked at it, or is gone, is left as it is and counted.
 */
export async function onMend(
  asked: Parsed<'book/mend'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'book/mend'>> {
  const done = await withLock(BOOK_LOCK, () => mendAll(asked, services));
  await services.showAll();
  return done;
}

/** Takes changes back that were made here; the log says so by a correction of each. What was changed again stands. */
export async function onUnmend(
  asked: Parsed<'book/unmend'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'book/unmend'>> {
  const done = await withLock(BOOK_LOCK, () => unmendAll(asked, services));
  await services.showAll();
  return done;
}
