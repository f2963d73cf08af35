import { BYTE_ORDER_MARK, csvRow } from '../../../utils/export/csv';
import type { ListName, TableQuery, TableRow } from '../../../utils/model/table';
import { db } from '../../../utils/store/open';
import { lateCells } from '../../../utils/store/table/table-late-cells';
import { allRows } from '../../../utils/store/table/table-rows';
import { COLUMNS, kindOf, LATE } from '../../../utils/tables/columns';
import { makeMatcher } from '../../../utils/tables/match-rows';
import { localDay } from '../../hooks/use-today';
import { saveExport } from '../files/save-export';
import { columnWords } from './list-words';

/** The columns that are shown and, of what is scored, the chance and its reasons. */
function columnsOf(list: ListName, shown: readonly string[]): string[] {
  const scored = ['chance', 'reasons'].filter((key) => Object.hasOwn(COLUMNS[list], key));
  return [...new Set([...shown, ...scored])];
}

async function withLate(list: ListName, rows: TableRow[], keys: readonly string[]): Promise<TableRow[]> {
  const ids = rows.map(({ id }) => id);
  const late = await Promise.all(
    LATE[list]
      .filter((key) => keys.includes(key))
      .map(async (key) => [key, await lateCells(db(), list, key, ids)] as const),
  );
  return rows.map((row) => {
    const found = late.map(([key, cells]) => [key, cells.get(row.id) ?? null]);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(found) } };
  });
}

function cellOf(list: ListName, key: string, { cells }: TableRow) {
  const cell = cells[key] ?? null;
  return typeof cell === 'number' && kindOf(list, key) === 'moment' ? new Date(cell).toISOString() : cell;
}

/** Saves what a list's search and filters let through as a CSV file, and notes that in the log. Resolves with it in words. */
export async function exportRecords(
  list: ListName,
  query: TableQuery,
  shown: readonly string[],
): Promise<string> {
  const columns = columnsOf(list, shown);
  const needed = [...columns, ...query.filters.map(({ column }) => column)];
  const fits = makeMatcher(list, query);
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${BYTE_ORDER_MARK}${csvRow([...columns.map((key) => columnWords(list, key)), 'Id'])}`;
    for await (const some of allRows(db(), list)) {
      const rows = (await withLate(list, some, needed)).filter(fits);
      count += rows.length;
      yield rows.map((row) => csvRow([...columns.map((key) => cellOf(list, key, row)), row.id])).join('');
    }
  }
  const filters = query.filters.map(({ column }) => columnWords(list, column)).join(', ');
  const narrowed = [query.search && `“${query.search}”`, filters].filter(Boolean).join('; ') || 'all';
  const filter = `${list}: ${narrowed}`.slice(0, 1_000);
  const name = `dealcue-${list}-${localDay(new Date())}.csv`;
  const unnoted = await saveExport(lines(), { name, format: 'CSV', filter, count: () => count });
  return [`Exported ${count} ${count === 1 ? 'row' : 'rows'} to ${name}.`, unnoted].filter(Boolean).join(' ');
}
