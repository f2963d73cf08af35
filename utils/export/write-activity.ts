import type { About, Redaction } from './about';
import { columnsOf, type ExportedActivity } from './activity-columns';
import { activityCsv, type CsvChoice } from './activity-csv';
import { activityParquet } from './activity-parquet';
import { extractLines } from './extract-lines';
import { type Redactor, redactorFor } from './redact/redact';
import { activityXlsx } from './xlsx/activity-xlsx';

/** What a table of activities can be written as; the complete log as JSON Lines is `log-file.ts`. */
export const FORMATS = ['csv', 'xlsx', 'jsonl', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** How the file is wanted. */
export type FileChoice = {
  format: Format;
  /** Keys of columns in their order; none is all. JSON Lines has always all. */
  columns: readonly string[];
  redacted: readonly Redaction[];
  csv: CsvChoice;
};

/** What a filter that lets everything through is called. */
export const EVERYTHING = 'all';

/** Whether the complete log is wanted, which alone can be verified and restored: nothing filtered, nothing taken out. */
export function isCompleteLog({ format, redacted }: FileChoice, filterWords: string): boolean {
  return format === 'jsonl' && redacted.length === 0 && filterWords === EVERYTHING;
}

const encoder = new TextEncoder();

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield encoder.encode(piece);
}

async function* redactedChunks(chunks: AsyncIterable<ExportedActivity[]>, { activity }: Redactor) {
  for await (const chunk of chunks) yield chunk.map(activity);
}

/**
 * Writes activities as a file, in pieces; no more than some chunks of it are in memory.
 * @param read gives the activities from the first one; it is asked twice where names are taken out
 * @throws CountChangedError at the end when there were not as many rows as `about` says.
 */
export async function* writeActivity(
  read: () => AsyncIterable<ExportedActivity[]>,
  about: Omit<About, 'redacted'>,
  { format, columns, redacted, csv }: FileChoice,
): AsyncGenerator<Uint8Array> {
  const redactor = redacted.length > 0 ? await redactorFor(redacted, read) : null;
  const chunks = redactor === null ? read() : redactedChunks(read(), redactor);
  const told: About = { ...about, redacted, filter: redactor?.words(about.filter) ?? about.filter };
  if (format === 'csv') yield* bytesOf(activityCsv(chunks, told, columnsOf(columns), csv));
  else if (format === 'xlsx') yield* activityXlsx(chunks, told, columnsOf(columns));
  else if (format === 'parquet') yield* activityParquet(chunks, told, columnsOf(columns));
  else yield* bytesOf(extractLines(chunks, told));
}
