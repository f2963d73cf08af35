import { z } from 'zod';
import { recordKind, stage } from '../../model/book';
import { day, id, line, moment } from '../../model/values';
import { nameList } from '../name-lists';

const count = z.number().int().min(0);

/** What became of the rows of an import, by kind of record. */
export const importCounts = z.object({
  new: count,
  changed: count,
  unchanged: count,
  repeated: count,
  refused: count,
});

/** An import: running or stopped (`writing`), in the book (`done`), on its way out again (`undoing`), or taken back. */
export const importRun = z.object({
  id,
  at: moment,
  state: z.enum(['writing', 'done', 'undoing', 'undone']),
  file: line,
  bytes: count,
  /** How the file is opened and read: what the import needs to go on after the browser died. */
  form: z.object({ encoding: line, delimiter: line }).nullable(),
  sheet: line.nullable(),
  mapping: z.unknown(),
  table: line,
  today: day,
  /** The rep's address: under it the log says what was imported. */
  by: line,
  /** Rows and bytes of the file that are in the book. */
  position: count,
  bytesRead: count,
  counts: importCounts,
  /** How many chunks can be taken back; 0 once a later import stands. */
  chunks: count,
  /** The entry of the log that tells of it; null until it is done. */
  entryId: id.nullable(),
  /** The user's stages as they were, where the import changed them. */
  stagesBefore: z.array(stage).nullable(),
  /** Records that were changed after the import: taking it back leaves them as they are. */
  kept: count,
});
export type ImportRun = z.infer<typeof importRun>;

/** A record as a chunk has left it, and what it was before; null where the chunk made it. */
export const importedRecord = z.object({
  kind: recordKind,
  id,
  updatedAt: moment,
  before: z.looseObject({ id }).nullable(),
});
export type ImportedRecord = z.infer<typeof importedRecord>;

/** What one chunk has done: written in the chunk's own transaction, read when the import is taken back. */
export const importChunk = z.object({
  /** `import-id|00000001`. It has no `at`, so that the list of imports does not hold it. */
  id,
  records: z.array(importedRecord),
  entryIds: z.array(id),
  taskIds: z.array(id),
  /** Parts of a log that it brought: the device's entries from one number to another. */
  chains: z.array(z.object({ device: id, from: z.number().int(), to: z.number().int() })).default([]),
  /** Names that it put on a list. */
  names: z.array(z.object({ list: nameList, name: line })).default([]),
});
export type ImportChunk = z.infer<typeof importChunk>;

/** The name of a chunk, counted from 1; they sort as they were written. */
export function chunkId(importId: string, number: number): string {
  return `${importId}|${String(number).padStart(8, '0')}`;
}
