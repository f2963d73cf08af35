import { saveFile } from '../../hooks/save-file';
import { collect } from './collect';
import { noteExport } from './note-export';

const CSV_TYPE = 'text/csv;charset=utf-8';

/**
 * Writes pieces of CSV into a file, saves it, and notes that in the log with the hash of its bytes. Resolves with
 * why the log could not note it, in words; null when it did.
 * @param about.count asked once all pieces are written
 */
export async function saveExport(
  pieces: AsyncIterable<string>,
  about: { name: string; filter: string; count: () => number },
): Promise<string | null> {
  const { name, filter, count } = about;
  const { blob, hash } = await collect(pieces, CSV_TYPE);
  saveFile(blob, name);
  return noteExport({ format: 'CSV', filter, count: count(), hash });
}
