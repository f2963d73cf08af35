import type { ActivityContent, EntryHeader } from '../model/activity';
import type { LocalTime } from './local-time';

/** An entry with its content; null where it was deleted. */
export type ExportedActivity = { header: EntryHeader; content: ActivityContent | null };

/** An entry with what its cells are made of. */
export type ActivityRow = {
  header: EntryHeader;
  content: ActivityContent;
  isDeleted: boolean;
  time: LocalTime;
};

/**
 * What a column's cells are: `whole` a number that counts, `number` any other, `wall` a time of day in the file's zone
 * (`2026-11-20 09:15:00`), `moment` one in UTC (ISO), `either` a number where it was one and else a text, `flag` yes or
 * nothing.
 */
export type ColumnType = 'text' | 'whole' | 'number' | 'wall' | 'moment' | 'either' | 'flag';

export type ActivityColumn = {
  key: string;
  name: string;
  type: ColumnType;
  value: (row: ActivityRow) => unknown;
};

const DIRECTIONS: Partial<Record<EntryHeader['kind'], string>> = { 'email-in': 'in', 'email-out': 'out' };

const column = (
  key: string,
  name: string,
  value: ActivityColumn['value'],
  type: ColumnType = 'text',
): ActivityColumn => ({ key, name, type, value });

/** Several things in one cell. */
const joined = <T>(found: readonly T[] | undefined, wordsOf: (one: T) => string | null) =>
  found
    ?.map(wordsOf)
    .filter((words) => words !== null)
    .join(', ');

/** Every column that a table of activities can have, in order: first what a manager reads, then what finds an entry again. */
export const ACTIVITY_COLUMNS: readonly ActivityColumn[] = [
  column('when', 'When', ({ time }) => time.local, 'wall'),
  column('offset', 'UTC offset', ({ time }) => time.offset?.replace('+', 'UTC+').replace(/^-/, 'UTC-')),
  column('by', 'By', ({ header }) => header.by),
  column('kind', 'Kind', ({ header }) => header.kind),
  column('outcome', 'Outcome', ({ content }) => content.outcome),
  column('direction', 'Direction', ({ header, content }) => DIRECTIONS[header.kind] ?? content.direction),
  column('deal', 'Deal', ({ content }) => content.deal?.name),
  column('lead', 'Lead', ({ content }) => content.lead?.name),
  column('contact', 'Contact', ({ content }) => content.contact?.name),
  column('account', 'Account', ({ content }) => content.account?.name),
  column('subject', 'Subject', ({ content }) => content.thread?.subject),
  column('text', 'Text', ({ content }) => content.text),
  column('competitor', 'Lost to', ({ content }) => content.competitor),
  column('others', 'Also named', ({ content }) => joined(content.others, ({ name }) => name)),
  column('quantities', 'Quantities', ({ content }) =>
    joined(content.quantities, ({ count, unit }) => `${count} ${unit}`),
  ),
  column('amount', 'Amount', ({ content }) => content.amount?.value, 'number'),
  column('currency', 'Currency', ({ content }) => content.amount?.currency),
  column('step', 'Suggestion', ({ content }) => content.step),
  column('until', 'Until', ({ content }) => content.until),
  column('field', 'Field', ({ content }) => content.field),
  column('from', 'From', ({ content }) => content.from, 'either'),
  column('to', 'To', ({ content }) => content.to, 'either'),
  column('deleted', 'Content deleted', ({ isDeleted }) => isDeleted, 'flag'),
  column('moment', 'Moment', ({ header }) => header.at, 'moment'),
  column('recorded', 'Recorded', ({ header }) => header.recordedAt, 'moment'),
  column('dealId', 'Deal id', ({ content }) => content.deal?.id),
  column('leadId', 'Lead id', ({ content }) => content.lead?.id),
  column('contactId', 'Contact id', ({ content }) => content.contact?.id),
  column('accountId', 'Account id', ({ content }) => content.account?.id),
  column('of', 'Corrects or deletes', ({ content }) => content.of),
  column('id', 'Entry id', ({ header }) => header.id),
  column('device', 'Device', ({ header }) => header.device),
  column('seq', 'Number', ({ header }) => header.seq, 'whole'),
];

const BY_KEY = new Map(ACTIVITY_COLUMNS.map((one) => [one.key, one]));

/** The columns of these keys in this order; all of them where none is named. */
export function columnsOf(keys: readonly string[]): readonly ActivityColumn[] {
  const chosen = keys.map((key) => BY_KEY.get(key)).filter((one) => one !== undefined);
  return chosen.length > 0 ? chosen : ACTIVITY_COLUMNS;
}

/** What a text cell holds, or null: a damaged row must not stop an export, and an object is better than "[object Object]". */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Makes the row that the columns read an entry by. */
export function rowOf(
  { header, content }: ExportedActivity,
  timeOf: (moment: string) => LocalTime,
): ActivityRow {
  return { header, content: content ?? {}, isDeleted: content === null, time: timeOf(header.at) };
}
