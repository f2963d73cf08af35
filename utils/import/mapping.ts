import { z } from 'zod';
import { day, line } from '../model/values';

/** What the rows of a file are. */
export const tableKind = z.enum([
  'deal',
  'lead',
  'contact',
  'account',
  'activity',
  'stage-history',
  'product',
  'owner',
]);
export type TableKind = z.infer<typeof tableKind>;

/** What a column may be read as. Which of them a kind of table has is said by `fields-of.ts`. */
export const fieldName = z.enum([
  'id',
  'name',
  'firstName',
  'lastName',
  'stage',
  'status',
  'isClosed',
  'isWon',
  'isLost',
  'probability',
  'amount',
  'currency',
  'closeDate',
  'wonDate',
  'lostDate',
  'owner',
  'account',
  'accountId',
  'contacts',
  'contactIds',
  'email',
  'otherEmail',
  'phone',
  'otherPhone',
  'website',
  'industry',
  'country',
  'jobTitle',
  'source',
  'nextStep',
  'product',
  'createdAt',
  'stageEnteredAt',
  'deal',
  'dealId',
  'kind',
  'subject',
  'text',
  'at',
  'time',
  'done',
  'fromStage',
  'outcome',
]);
export type ImportField = z.infer<typeof fieldName>;

export const dateOrder = z.enum(['dmy', 'mdy', 'ymd']);
export const decimalMark = z.enum([',', '.']);

/** One column, by its place in the file: what it is read as (null: left out), and how where it differs. */
export const columnMapping = z.object({
  field: fieldName.nullable(),
  dateOrder: dateOrder.nullable().default(null),
  decimal: decimalMark.nullable().default(null),
  /** ISO 4217 that the heading names ("Amount (EUR)"). */
  currency: line.nullable().default(null),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

/** What a stage of the file comes to. */
export const stageMapping = z.object({
  name: line,
  status: z.enum(['open', 'won', 'lost']),
  order: z.number().int(),
  probability: z.number().min(0).max(1).nullable(),
});
export type StageMapping = z.infer<typeof stageMapping>;

/** The `system` of a file whose CRM nobody has named. */
export const NO_SYSTEM = 'file';

/** How a file is read: proposed by `inspect`, changed by the user, kept with the import so that it can be resumed. */
export const mapping = z.object({
  table: tableKind,
  /** Whose ids these are: a preset's id, or a name that the user gives; ids of two systems stay apart. */
  system: line.min(1),
  /** Hosts of that system that the book may know its records by, best first; may be empty. */
  hosts: z.array(line).max(50).default([]),
  /** The place of the heading among the rows that are not empty, from 0; null where the file has none. */
  heading: z.number().int().min(0).nullable(),
  columns: z.array(columnMapping).max(20_000),
  /** For all columns that say nothing else; null where it is not known and asked about. */
  dateOrder: dateOrder.nullable(),
  decimal: decimalMark.nullable(),
  /** ISO 4217 for amounts that name none. */
  currency: z.string().length(3).nullable(),
  /** IANA name of the zone that the file's times are in. */
  timeZone: line,
  stages: z.array(stageMapping).max(500),
  /** The day of the import: two-digit years count from it. */
  today: day,
});
export type Mapping = z.infer<typeof mapping>;
