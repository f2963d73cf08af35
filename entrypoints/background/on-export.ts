import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import type { Services } from './services';

/** Notes in the log that a file was written: its format, filter, number of rows, what was taken out of it, and its hash. */
export async function onExportNote(
  { format, filter, count, hash, redaction }: Parsed<'export/note'>,
  _caller: PageCaller,
  { db, now }: Services,
): Promise<Output<'export/note'>> {
  const by = requireAuthor(await readSettings(db), null);
  const at = now();
  const content = { format, filter, count, hash, ...(redaction?.length ? { redaction } : {}) };
  await append(db, [{ kind: 'export', at, content }], { by, now: at });
  return { ok: true };
}
