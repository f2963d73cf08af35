import { z } from 'zod';
import { id, line } from './values';

/** The lists of the book. */
export const listName = z.enum(['deals', 'leads', 'contacts', 'accounts']);
export type ListName = z.infer<typeof listName>;

/** What stands in a cell: words, a number, a day (`YYYY-MM-DD`), a moment in milliseconds; null where nothing is. */
export type Cell = string | number | null;

/** A record as a row of its list: only what a table shows, finds and orders by. */
export interface TableRow {
  id: string;
  cells: Record<string, Cell>;
  /** What the search looks through, folded. */
  text: string;
}

/** Days as seen from today. */
export const span = z.enum([
  'passed',
  'today',
  'this-week',
  'this-month',
  'this-quarter',
  'next-30-days',
  'last-30-days',
]);
export type Span = z.infer<typeof span>;

const bound = z.union([z.number(), line]).nullable();

/** One column's narrowing; a row must pass all of them. */
export const tableFilter = z.discriminatedUnion('is', [
  /** One of these values; null stands for none. */
  z.object({ column: line, is: z.literal('one-of'), values: z.array(line.nullable()).min(1).max(200) }),
  z.object({ column: line, is: z.literal('has'), text: line.min(1) }),
  /** Both ends included; a null end is open. Of days and moments both ends are days. */
  z.object({ column: line, is: z.literal('between'), from: bound, to: bound }),
  z.object({ column: line, is: z.literal('in'), span }),
  z.object({ column: line, is: z.literal('empty'), empty: z.boolean() }),
]);
export type TableFilter = z.infer<typeof tableFilter>;

/** How a table stands: what narrows it, its order, its columns from the start of the line. */
export const tableState = z.object({
  search: line,
  filters: z.array(tableFilter).max(30),
  sort: z.object({ key: line, down: z.boolean() }),
  columns: z.array(line).min(1).max(40),
});
export type TableState = z.infer<typeof tableState>;

/** A table's state that the user has given a name. */
export const savedView = z.object({ id, list: listName, name: line.min(1), state: tableState });
export type SavedView = z.infer<typeof savedView>;

/** A choice of the Activity page that the user has given a name: the part of its address after `?`. */
export const activityView = z.object({
  id,
  list: z.literal('activity'),
  name: line.min(1),
  state: z.object({ query: z.string().max(4_000) }),
});
export type ActivityView = z.infer<typeof activityView>;

export const anyView = z.union([savedView, activityView]);
export type AnyView = z.infer<typeof anyView>;

/** What a table is asked for, with what only the page knows: how words sort, and what day it is. */
export interface TableQuery extends Pick<TableState, 'search' | 'filters' | 'sort'> {
  locale: string;
  /** The rep's local day. */
  today: string;
  /** 1 (Monday) to 7 (Sunday). */
  weekStart: number;
  /** Values of a column that have an order of their own: the stages of the process. */
  orders: Readonly<Record<string, readonly string[]>>;
}
