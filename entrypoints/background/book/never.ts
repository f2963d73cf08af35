import { neverHits } from '../../../utils/context/never-list';
import type { Database } from '../../../utils/store/database';
import { eraseContents } from '../../../utils/store/erase';
import { addToNeverList } from '../../../utils/store/never-list';
import { mailsOfThreadsWith } from '../../../utils/store/person-mails';
import type { ContentRow } from '../../../utils/store/rows';
import { readSettings } from '../../../utils/store/settings';
import type { Services } from '../services';

/** What came of it: put on the list or, where `ok` is false, how many logged mails the person must agree to lose. */
type Put = { ok: boolean; mails: number };

/** Who deletes is named; before the rep said who they are, whoever wrote it. */
export async function deleterOf(db: Database, [first]: readonly ContentRow[]): Promise<string> {
  const { identity } = await readSettings(db);
  const header = first === undefined ? undefined : await db.headers.get([first.device, first.seq]);
  return identity?.email ?? header?.by ?? '';
}

/**
 * Puts an address or a domain on the never-list and takes the mails of all its threads out of the log; those that
 * are on screen come with it. Deleting cannot be taken back: where it reaches beyond the screen it is done only
 * when the person has agreed to that many.
 */
export async function neverAgain(
  value: string,
  { onScreen, agreed }: { onScreen: readonly ContentRow[]; agreed: number | undefined },
  services: Services,
): Promise<Put> {
  const { db, now } = services;
  const everywhere = await mailsOfThreadsWith(db, (emails) => neverHits(emails, [value]).length > 0);
  const mails = [...new Map([...onScreen, ...everywhere].map((row) => [row.id, row])).values()];
  const reachesFurther = mails.length > onScreen.length;
  if (reachesFurther && agreed !== mails.length) return { ok: false, mails: mails.length };
  await addToNeverList(db, value);
  if (mails.length > 0) {
    const ids = mails.map(({ id }) => id);
    // Taken off the list, the threads may be read and logged again.
    await eraseContents(db, ids, { by: await deleterOf(db, mails), now: now(), mayReturn: true });
  }
  return { ok: true, mails: mails.length };
}
