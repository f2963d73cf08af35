import { z } from 'zod';
import { line, moment } from '../model/values';

/** The first line of a backup. */
export const backupHead = z.object({
  dealcue: z.literal('backup'),
  version: z.literal(1),
  /** The version of the store that its rows are of. */
  store: z.number().int().min(1),
  /** The browser's own chain, and who used it; null where it had none. */
  device: z.uuid().nullable(),
  by: line.nullable(),
  madeAt: moment,
});
export type BackupHead = z.infer<typeof backupHead>;

/** The last line: without it the file is cut. */
export const backupEnd = z.object({
  dealcue: z.literal('backup-end'),
  /** How many lines stand before it. */
  lines: z.number().int().min(1),
  /** SHA-256 of all bytes before it, in hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A row of a table of the store. Lines of the log stand as in a complete log (`utils/log`), without a table. */
export const tableLine = z.object({ table: line.min(1), row: z.record(z.string(), z.unknown()) });
export type TableLine = z.infer<typeof tableLine>;

/** The file is no backup that can be taken; its message is shown as it is. */
export class BackupFault extends Error {
  override name = 'BackupFault';
}

const NOTHING_TAKEN = 'Nothing of it is taken.';

/** What is wrong with a file, in words for its owner. */
export const faults = {
  none: () => new BackupFault('This is no backup of Dealcue.'),
  log: () => new BackupFault('This is a log, not a backup. Data → Import takes it.'),
  newer: () =>
    new BackupFault(
      `This backup was written by a newer version of Dealcue. Update the extension, then restore it. ${NOTHING_TAKEN}`,
    ),
  cut: () => new BackupFault(`This backup is cut, or its end was changed. ${NOTHING_TAKEN}`),
  edited: (at: string) =>
    new BackupFault(`This backup was changed after it was written (${at}). ${NOTHING_TAKEN}`),
  meanwhile: () =>
    new BackupFault(
      'The log here has grown meanwhile and tells something else than the backup. Choose the file again: what it would bring is compared anew.',
    ),
  passphrase: () => new BackupFault(`This passphrase does not open the backup. ${NOTHING_TAKEN}`),
};
