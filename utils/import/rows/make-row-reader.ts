import type { Mapping, TableKind } from '../mapping';
import type { ReadRecord } from '../record';
import { type Refusal, refusal } from '../refused';
import type { Row } from '../source';
import { numberRepeats } from './made-id';
import { dealReader } from './read-deal';
import { activityReader, stageHistoryReader } from './read-happening';
import { accountReader, contactReader, leadReader, nameReader } from './read-people';
import { mappedColumns, rowCells } from './row-cells';
import type { RowReader } from './row-reader';

const READERS: Readonly<Record<TableKind, (mapping: Mapping) => RowReader>> = {
  deal: dealReader,
  lead: leadReader,
  contact: contactReader,
  account: accountReader,
  activity: activityReader,
  'stage-history': stageHistoryReader,
  product: nameReader,
  owner: nameReader,
};
/** Tables in which two rows alike are two things; in the others they are one. */
const COUNTED: ReadonlySet<TableKind> = new Set(['deal', 'activity', 'stage-history']);

export type RowResult = { record: ReadRecord; refusals: [] } | { record: null; refusals: Refusal[] };

/** What keeps a row from being read at all: too many cells, too few, a quotation mark. */
function fault(row: Row, width: number, isSheet: boolean): string | null {
  if (row.fault !== undefined) return row.fault;
  const filled = row.cells.findLastIndex((cell) => cell !== '') + 1;
  if (filled > width)
    return `This row has ${filled} cells, the heading has ${width}: is a delimiter in a value?`;
  // A sheet leaves the empty cells at a row's end out; a text file does not.
  if (isSheet || row.cells.length >= width) return null;
  return `This row has ${row.cells.length} cells, the heading has ${width}: it is cut short, or no row of the table.`;
}

/**
 * Makes what reads rows by a mapping. It counts rows without an id that are alike, so the rows must come in the
 * order of the file, from its start.
 * @param isSheet the rows are a spreadsheet's
 */
export function makeRowReader(
  mapping: Mapping,
  headings: readonly string[],
  isSheet: boolean,
): (row: Row) => RowResult {
  const columns = mappedColumns(mapping, headings);
  const readRow = READERS[mapping.table](mapping);
  const numbered = COUNTED.has(mapping.table) ? numberRepeats() : (id: string) => id;
  return (row) => {
    const { line } = row;
    const wrong = fault(row, headings.length, isSheet);
    if (wrong !== null)
      return { record: null, refusals: [refusal(line, null, wrong, row.cells.join(' | '))] };
    const cells = rowCells(row, columns, mapping);
    const found = readRow(cells);
    if (cells.refusals.length > 0 || found === null) return { record: null, refusals: cells.refusals };
    const id = found.hasOwnId ? found.id : numbered(found.id);
    return { record: { ...found, id, line, table: mapping.table, leftOut: cells.leftOut }, refusals: [] };
  };
}
