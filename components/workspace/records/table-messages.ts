import type { ListName, TableQuery, TableRow } from '../../../utils/model/table';
import type { Failure } from '../../../utils/store/failure';
import type { CurrencySum } from '../../../utils/tables/sum-amounts';

/** A value of a column and how many rows have it. */
export type ValueCount = { value: string | null; count: number };

/** What is found, as far as it is known. */
export type Found = {
  /** Of which query, as the page numbers them. */
  query: number;
  /** Another one whenever rows may have come, gone or moved. */
  version: number;
  count: number;
  /** False while only the first rows of a long list are known. */
  isWhole: boolean;
  /** How many records the list has; null while it is read. */
  of: number | null;
  sums: readonly CurrencySum[];
  /** The first rows, or those that were in sight. */
  first: number;
  rows: readonly TableRow[];
};

/** What the page asks of the worker that holds its lists. */
export type ToTables =
  | { ask: 'find'; list: ListName; number: number; query: TableQuery }
  | { ask: 'rows'; list: ListName; version: number; first: number; last: number }
  | { ask: 'values'; list: ListName; column: string }
  /** Which records to choose from have these words, whatever the list shows. */
  | { ask: 'choices'; list: ListName; words: string }
  /** All rows of a query in its order, with these columns. */
  | { ask: 'all'; list: ListName; query: TableQuery; columns: readonly string[] };

/** What the worker tells. */
export type FromTables =
  | ({ tell: 'found'; list: ListName } & Found)
  | { tell: 'rows'; list: ListName; version: number; first: number; rows: readonly TableRow[] }
  | { tell: 'values'; list: ListName; column: string; values: readonly ValueCount[] }
  | { tell: 'choices'; list: ListName; words: string; rows: readonly TableRow[] }
  | { tell: 'some-of-all'; list: ListName; rows: readonly TableRow[]; isLast: boolean }
  | { tell: 'failed'; failure: Failure };
