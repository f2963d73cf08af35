import type { Redaction } from '../../../utils/export/about';
import type { Format } from '../../../utils/export/write-activity';
import { showNumber } from '../format';

export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  jsonl: 'JSON Lines',
  parquet: 'Parquet',
};

/** What the log calls them. */
export const NOTED_FORMAT: Readonly<Record<Format, string>> = {
  xlsx: 'XLSX',
  csv: 'CSV',
  jsonl: 'JSON Lines',
  parquet: 'Parquet',
};

export const REDACTION_WORDS: Readonly<Record<Redaction, string>> = {
  names: 'Names of people, companies and deals',
  addresses: 'E-mail addresses, and phone numbers with a country code',
  text: 'Texts and subjects',
};

export const inRows = (count: number) => `${showNumber(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What a format is for, in one sentence. */
export function aboutFormat(format: Format, isComplete: boolean): string {
  if (format === 'xlsx') return 'A sheet with filters, and one that says what the file holds.';
  if (format === 'csv') return 'For any spreadsheet or program.';
  if (format === 'parquet') return 'Typed columns for a warehouse; times in UTC.';
  return isComplete
    ? 'The complete log: it can be verified, and restored in another browser.'
    : 'An extract, since something is filtered or taken out: it cannot be verified by itself.';
}

/** How the rows of a file compare with those that were on screen when it was asked for. */
export function comparedWords(written: number, onScreen: number): string {
  if (written === onScreen) return `All ${inRows(written)} on screen are in it.`;
  const more = Math.abs(written - onScreen);
  return written > onScreen
    ? `It has ${inRows(written)}: ${showNumber(more)} came in while you looked.`
    : `It has ${inRows(written)}, ${showNumber(more)} fewer than were on screen: they were deleted meanwhile.`;
}
