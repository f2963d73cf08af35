import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { withLock } from '../../utils/platform/locks';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { type Mend, mendRecord } from './mend-record';
import { BOOK_LOCK } from './record-visit';
import type { Services } from './services';

async function mendAll({ records, mending }: Parsed<'book/mend'>, { db, now }: Services): Promise<number> {
  const by = requireAuthor(await readSettings(db), null);
  const at = now();
  const mends: Mend[] = [];
  for (const record of records) {
    const mend = await mendRecord(db, record, mending, at);
    if (mend !== null) mends.push(mend);
  }
  const entries = mends.flatMap((mend) => mend.entries);
  const write = async () => {
    for (const mend of mends) await mend.write();
  };
  await append(db, entries, { by, now: at, alongside: write });
  return mends.length;
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
  const mended = await withLock(BOOK_LOCK, () => mendAll(asked, services));
  await services.showAll();
  return { mended, left: asked.records.length - mended };
}
