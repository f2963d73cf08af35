import { lineText } from '../cells/cell-text';
import { FIELDS_OF } from '../fields/fields-of';
import type { ImportField, TableKind } from '../mapping';
import type { Cell, Row } from '../source';
import { readStatus } from '../written';

type Placed = { field: ImportField | null };
type ValuesAt = (at: number) => readonly Cell[];

const textAt = ({ cells }: Row, at: number) => lineText(cells[at] ?? '').toLowerCase();

/** Whether a column of names holds what the one beside it holds, and more: "Ada Meyer" beside "Ada". */
function isWholeName(rows: readonly Row[], name: number, part: number): boolean {
  const both = rows.filter((row) => textAt(row, name) !== '' && textAt(row, part) !== '');
  const whole = both.filter((row) => {
    const [all, some] = [textAt(row, name), textAt(row, part)];
    return all !== some && all.includes(some);
  });
  return both.length > 0 && whole.length >= both.length * 0.5;
}

/** "Nom" beside "Prénom" is the family's name, "Nome" beside "Cognome" the given one, unless it holds both. */
function nameReading(
  fields: readonly (ImportField | null)[],
  rows: readonly Row[],
): [at: number, field: ImportField] | null {
  const [name, first, last] = (['name', 'firstName', 'lastName'] as const).map((field) =>
    fields.indexOf(field),
  );
  if (name === undefined || first === undefined || last === undefined) return null;
  const beside = Math.max(first, last);
  if (name < 0 || beside < 0 || (first >= 0 && last >= 0) || isWholeName(rows, name, beside)) return null;
  return [name, first >= 0 ? 'lastName' : 'firstName'];
}

/** A column called "Status" that holds none of open, won and lost says where a deal stands, where no other does. */
function stageReading(
  fields: readonly (ImportField | null)[],
  valuesAt: ValuesAt,
): [at: number, field: ImportField] | null {
  const at = fields.indexOf('status');
  const cells = at < 0 || fields.includes('stage') ? [] : valuesAt(at);
  const told = cells.filter((cell) => readStatus(lineText(cell)) !== null).length;
  return cells.length > 0 && told < cells.length * 0.8 ? [at, 'stage'] : null;
}

/** What columns are that only the others of the table, or their own values, tell from what their heading says. */
export function readTogether<T extends Placed>(
  columns: readonly T[],
  rows: readonly Row[],
  valuesAt: ValuesAt,
  table: TableKind,
): T[] {
  const fields = columns.map(({ field }) => field);
  const people = FIELDS_OF[table].includes('firstName') ? nameReading(fields, rows) : null;
  const stage = table === 'deal' ? stageReading(fields, valuesAt) : null;
  const readings = new Map([people, stage].filter((one) => one !== null));
  return columns.map((column, at) => ({ ...column, field: readings.get(at) ?? column.field }));
}
