import type { Input } from '../../../utils/messages/protocol';
import { RefusedError, send } from '../../../utils/messages/send';

/**
 * Notes in the log that a file was written. The file is saved by then, so a failure is told and not thrown:
 * resolves with it in words, or with null.
 */
export async function noteExport(note: Input<'export/note'>): Promise<string | null> {
  try {
    await send('export/note', note);
    return null;
  } catch (error) {
    const why = error instanceof RefusedError ? `: ${error.message}` : '.';
    return `The log could not note it${why}`;
  }
}
