import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import type { Services } from './services';

/** Notes in the log that a file was written: its format, filter, number of rows and hash. */
export async function onExportNote(
  { format, filter, count, hash }: Parsed<'export/note'>,
  _caller: PageCaller,
  { db, now }: Services,
): Promise<Output<'export/note'>> {
  const by = requireAuthor(await readSettings(db), null);
  const at = now();
  await append(db, [{ kind: 'export', at, content: { format, filter, count, hash } }], { by, now: at });
  return { ok: true };
}
