import { BYTE_ORDER_MARK, csvRow } from '../../../utils/export/csv';
import type { ListName, TableQuery, TableRow } from '../../../utils/model/table';
import { COLUMNS, kindOf } from '../../../utils/tables/columns';
import { localDay } from '../../hooks/use-today';
import { saveExport } from '../files/save-export';
import { columnWords } from './list-words';
import { tableClient } from './table-client';

/** Lines that are made at once: few enough that the page stays smooth. */
const AT_ONCE = 1_000;

/** The columns that are shown and, of what is scored, the chance and its reasons. */
function columnsOf(list: ListName, shown: readonly string[]): string[] {
  const scored = ['chance', 'reasons'].filter((key) => Object.hasOwn(COLUMNS[list], key));
  return [...new Set([...shown, ...scored])];
}

function cellOf(list: ListName, key: string, { cells }: TableRow) {
  const cell = cells[key] ?? null;
  return typeof cell === 'number' && kindOf(list, key) === 'moment' ? new Date(cell).toISOString() : cell;
}

/** Saves what a list's search and filters let through, in the order on screen, as a CSV file, and notes that in the log. Resolves with it in words. */
export async function exportRecords(
  list: ListName,
  query: TableQuery,
  shown: readonly string[],
): Promise<string> {
  const columns = columnsOf(list, shown);
  const rows = await tableClient.readAll(list, query, columns);
  async function* lines(): AsyncGenerator<string> {
    yield `${BYTE_ORDER_MARK}${csvRow([...columns.map((key) => columnWords(list, key)), 'Id'])}`;
    for (let first = 0; first < rows.length; first += AT_ONCE)
      yield rows
        .slice(first, first + AT_ONCE)
        .map((row) => csvRow([...columns.map((key) => cellOf(list, key, row)), row.id]))
        .join('');
  }
  const filters = query.filters.map(({ column }) => columnWords(list, column)).join(', ');
  const narrowed = [query.search && `“${query.search}”`, filters].filter(Boolean).join('; ') || 'all';
  const filter = `${list}: ${narrowed}`.slice(0, 1_000);
  const name = `dealcue-${list}-${localDay(new Date())}.csv`;
  const unnoted = await saveExport(lines(), { name, filter, count: () => rows.length });
  return [`Exported ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} to ${name}.`, unnoted]
    .filter(Boolean)
    .join(' ');
}
