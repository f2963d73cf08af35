import { type Amount, readAmount } from '../cells/amount';
import { isSpreadsheetError, LONGEST_LINE, lineText } from '../cells/cell-text';
import { readWrittenDay, type WrittenDay } from '../cells/day';
import { readFlag } from '../cells/flag';
import { readId } from '../cells/id';
import type { CellReading } from '../cells/reading';
import type { ColumnMapping, ImportField, Mapping } from '../mapping';
import { type Refusal, refusal } from '../refused';
import type { Cell, Row } from '../source';

/** A column that is read: where it is, what it is called, and how it is read. */
type Column = ColumnMapping & { at: number; heading: string };

/** The columns of a mapping by what they are read as. */
export type Columns = ReadonlyMap<ImportField, readonly Column[]>;

/** The columns that a mapping reads, by field. */
export function mappedColumns(mapping: Mapping, headings: readonly string[]): Columns {
  const columns = new Map<ImportField, Column[]>();
  for (const [at, column] of mapping.columns.entries()) {
    if (column.field === null || at >= headings.length) continue;
    const known = columns.get(column.field) ?? [];
    columns.set(column.field, [...known, { ...column, at, heading: headings[at] ?? '' }]);
  }
  return columns;
}

/** The cells of one row, read by field; what cannot be read is collected beside them. */
export type RowCells = {
  line: number;
  refusals: Refusal[];
  leftOut: Refusal[];
  has(field: ImportField): boolean;
  /** A one-line text; the first column of the field that holds one. */
  text(field: ImportField): string | null;
  /** Every cell of the field's columns that holds something, as it stands. */
  raw(field: ImportField): Cell[];
  id(field: ImportField): string | null;
  day(field: ImportField): WrittenDay | null;
  amount(): Amount | null;
  flag(field: ImportField): boolean | null;
  /** Notes a cell of the field as left out, its row being read without it. */
  leave(field: ImportField, reason: string, raw: string): void;
  /** Refuses the row for a cell of the field, or as a whole. */
  refuse(field: ImportField | null, reason: string, raw: string): void;
};

const TOO_LONG = `This is longer than ${LONGEST_LINE} letters.`;

/** Reads the cells of a row by the mapping. */
export function rowCells({ line, cells }: Row, columns: Columns, mapping: Mapping): RowCells {
  const refusals: Refusal[] = [];
  const leftOut: Refusal[] = [];
  const of = (field: ImportField) => columns.get(field) ?? [];
  const headingOf = (field: ImportField | null) => (field === null ? null : (of(field)[0]?.heading ?? null));
  const cellAt = ({ at, heading }: Column): Cell => {
    const cell = cells[at] ?? '';
    if (!isSpreadsheetError(cell)) return cell;
    if (!refusals.some(({ column }) => column === heading)) {
      refusals.push(refusal(line, heading, 'A formula has failed here: this is no value.', String(cell)));
    }
    return '';
  };
  const first = <T>(field: ImportField, reader: (cell: Cell, column: Column) => CellReading<T>): T | null => {
    for (const column of of(field)) {
      const found = reader(cellAt(column), column);
      if (found === null) continue;
      if ('value' in found) return found.value;
      refusals.push(refusal(line, column.heading, found.reason, String(cells[column.at])));
      return null;
    }
    return null;
  };

  return {
    line,
    refusals,
    leftOut,
    has: (field) => columns.has(field),
    text: (field) =>
      first<string>(field, (cell) => {
        const text = lineText(cell);
        if (text === '') return null;
        return text.length > LONGEST_LINE ? { reason: TOO_LONG } : { value: text };
      }),
    raw: (field) =>
      of(field)
        .map(cellAt)
        .filter((cell) => cell !== ''),
    id: (field) => first(field, (cell) => readId(cell, mapping.system)),
    day: (field) =>
      first(field, (cell, column) => {
        const order = column.dateOrder ?? mapping.dateOrder;
        return readWrittenDay(cell, { order, today: mapping.today });
      }),
    amount: () =>
      first('amount', (cell, column) => readAmount(cell, column.decimal ?? mapping.decimal, column.currency)),
    flag: (field) =>
      first(field, (cell) => (readFlag(cell) === null ? null : { value: readFlag(cell) === true })),
    leave: (field, reason, raw) => leftOut.push(refusal(line, headingOf(field), reason, raw)),
    refuse: (field, reason, raw) => refusals.push(refusal(line, headingOf(field), reason, raw)),
  };
}
