import { saveFile } from '../../hooks/save-file';
import { collect } from './collect';
import { noteExport } from './note-export';

const TYPES = { CSV: 'text/csv;charset=utf-8', 'JSON Lines': 'application/x-ndjson' } as const;

/**
 * Writes pieces of text into a file, saves it, and notes that in the log with the hash of its bytes. Resolves with
 * why the log could not note it, in words; null when it did.
 * @param about.count asked once all pieces are written
 */
export async function saveExport(
  pieces: AsyncIterable<string>,
  about: { name: string; format: keyof typeof TYPES; filter: string; count: () => number },
): Promise<string | null> {
  const { name, format, filter, count } = about;
  const { blob, hash } = await collect(pieces, TYPES[format]);
  saveFile(blob, name);
  return noteExport({ format, filter, count: count(), hash });
}
