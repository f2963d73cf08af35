import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { headerOf } from '../../utils/store/entries';
import { eraseContent, NothingToEraseError } from '../../utils/store/erase';
import { readSettings } from '../../utils/store/settings';
import type { Services } from './services';

/** The workspace deletes what an entry says. Who deletes is named; before the rep said who they are, its writer. */
export async function onEntryDelete(
  { entryId }: Parsed<'entry/delete'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'entry/delete'>> {
  const { db, now } = services;
  const header = await headerOf(db, entryId);
  if (header === null) throw new Refused('changed', 'There is no such entry any more.');
  const { identity } = await readSettings(db);
  await eraseContent(db, entryId, { by: identity?.email ?? header.by, now: now() }).catch(
    (error: unknown) => {
      if (error instanceof NothingToEraseError)
        throw new Refused('changed', 'This entry was deleted before.');
      throw error;
    },
  );
  await services.showAll();
  return { ok: true };
}
