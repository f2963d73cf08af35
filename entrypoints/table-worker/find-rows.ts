import type { ListName, TableQuery, TableRow } from '../../utils/model/table';
import { makeMatcher } from '../../utils/tables/match-rows';
import { orderRows } from '../../utils/tables/order-rows';
import { rankCells } from '../../utils/tables/rank-cells';

/** Ranks of columns that were ordered by before; they hold until a row changes. */
export type Ranks = Map<string, Int32Array>;

function ranksOf(rows: readonly TableRow[], column: string, query: TableQuery, known: Ranks): Int32Array {
  const { locale, orders } = query;
  const key = JSON.stringify([column, locale, orders[column]]);
  const before = known.get(key);
  if (before) return before;
  const cells = rows.map((row) => row.cells[column] ?? null);
  const ranks = rankCells(cells, locale, orders[column]);
  known.set(key, ranks);
  return ranks;
}

/** The rows that fit a query, in its order, as their places. */
export function findRows(
  list: ListName,
  rows: readonly TableRow[],
  query: TableQuery,
  known: Ranks,
): Uint32Array {
  const fits = makeMatcher(list, query);
  const places = new Uint32Array(rows.length);
  let count = 0;
  for (const [place, row] of rows.entries()) if (fits(row)) places[count++] = place;
  const { key, down } = query.sort;
  // Sums in two currencies are not more or less than one another.
  const groups = key === 'amount' ? ranksOf(rows, 'currency', query, known) : null;
  return orderRows(places.subarray(0, count), ranksOf(rows, key, query, known), down, groups);
}
