import type { ActivityContent, EntryHeader } from '../model/activity';
import { BYTE_ORDER_MARK, type Cell, csvRow } from './csv';
import { type LocalTime, localTimes } from './local-time';

/** An entry with its content; null where it was deleted. */
type ExportedActivity = { header: EntryHeader; content: ActivityContent | null };

/** What the file says of itself (contracts.md section 7). */
export type About = {
  /** In words: "all", or what narrowed it. */
  filter: string;
  count: number;
  timeZone: string;
  /** The last hash of each chain that the file draws from. */
  heads: { device: string; seq: number; hash: string }[];
  /** How the check of the log's chains ended, in words: "intact", or what is wrong. */
  verification: string;
};

/** Rows came or went while the file was written: the count in its heading would be wrong. */
export class CountChangedError extends Error {
  override name = 'CountChangedError';
}

type Row = { header: EntryHeader; content: ActivityContent; isDeleted: boolean; time: LocalTime };

const DIRECTIONS: Partial<Record<EntryHeader['kind'], string>> = { 'email-in': 'in', 'email-out': 'out' };

/** Any value as a cell: a damaged row must not stop an export, and an object is better than "[object Object]". */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

/** The columns, in order: first what a manager reads, then what finds an entry again. */
const COLUMNS: [name: string, cell: (row: Row) => Cell][] = [
  ['When', ({ time }) => time.local],
  ['UTC offset', ({ time }) => time.offset.replace('+', 'UTC+').replace(/^-/, 'UTC-')],
  ['By', ({ header }) => header.by],
  ['Kind', ({ header }) => header.kind],
  ['Outcome', ({ content }) => cellOf(content.outcome)],
  ['Direction', ({ header, content }) => DIRECTIONS[header.kind] ?? cellOf(content.direction)],
  ['Deal', ({ content }) => cellOf(content.deal?.name)],
  ['Lead', ({ content }) => cellOf(content.lead?.name)],
  ['Contact', ({ content }) => cellOf(content.contact?.name)],
  ['Account', ({ content }) => cellOf(content.account?.name)],
  ['Subject', ({ content }) => cellOf(content.thread?.subject)],
  ['Text', ({ content }) => cellOf(content.text)],
  ['Suggestion', ({ content }) => cellOf(content.step)],
  ['Until', ({ content }) => cellOf(content.until)],
  ['Field', ({ content }) => cellOf(content.field)],
  ['From', ({ content }) => cellOf(content.from)],
  ['To', ({ content }) => cellOf(content.to)],
  ['Content deleted', ({ isDeleted }) => (isDeleted ? 'yes' : null)],
  ['Moment', ({ header }) => header.at],
  ['Recorded', ({ header }) => header.recordedAt],
  ['Deal id', ({ content }) => cellOf(content.deal?.id)],
  ['Lead id', ({ content }) => cellOf(content.lead?.id)],
  ['Contact id', ({ content }) => cellOf(content.contact?.id)],
  ['Account id', ({ content }) => cellOf(content.account?.id)],
  ['Corrects or deletes', ({ content }) => cellOf(content.of)],
  ['Entry id', ({ header }) => header.id],
  ['Device', ({ header }) => header.device],
  ['Number', ({ header }) => header.seq],
];

/** What the last column's name begins with: our own import knows it by this. */
export const ABOUT_COLUMN = 'About this file';

function aboutText({ filter, count, timeZone, heads, verification }: About): string {
  const chains = heads.map(({ device, seq, hash }) => `${hash} (device ${device}, entry ${seq})`);
  return [
    `${ABOUT_COLUMN}: Dealcue activity log`,
    `filter: ${filter}`,
    `rows: ${count}`,
    `times in ${timeZone}`,
    `head of the log: ${chains.join(' and ') || 'none, the log is empty'}`,
    `log checked at export: ${verification}`,
    'not verifiable by itself (the complete log export is)',
  ].join('; ');
}

function rowOf({ header, content }: ExportedActivity, timeOf: (moment: string) => LocalTime): string {
  const row = { header, content: content ?? {}, isDeleted: content === null, time: timeOf(header.at) };
  return csvRow([...COLUMNS.map(([, cell]) => cell(row)), null]);
}

/**
 * The activities as a CSV file for a spreadsheet, in pieces: UTF-8 with a byte order mark, one record a row.
 * The statement about the file is the name of an empty last column, since lines above the heading or under the
 * rows break filters, counts and imports.
 * @throws CountChangedError at the end when there were not as many rows as `about` says.
 */
export async function* activityCsv(
  chunks: AsyncIterable<ExportedActivity[]>,
  about: About,
): AsyncGenerator<string> {
  const timeOf = localTimes(about.timeZone);
  yield BYTE_ORDER_MARK + csvRow([...COLUMNS.map(([name]) => name), aboutText(about)]);
  let written = 0;
  for await (const chunk of chunks) {
    written += chunk.length;
    if (chunk.length > 0) yield chunk.map((activity) => rowOf(activity, timeOf)).join('');
  }
  if (written !== about.count) throw new CountChangedError(`${written} rows instead of ${about.count}`);
}
