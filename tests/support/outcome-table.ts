import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readOutcomes } from '../../utils/engine/scoring/learn/outcome';
import type { Row } from '../../utils/engine/scoring/learn/scorer';
import type { Cell, Table } from '../../utils/engine/scoring/learn/table';

/** A CSV file as a table of text; rows that are too short are filled with nothing. Throws words for a person. */
export function readCsvTable(file: string): Table & { rows: string[][] } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`${file} cannot be read.`);
  }
  const [head = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
  const columns = head.map((name) => name.trim());
  if (columns.length === 0) throw new Error(`${file} is empty.`);
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`${file} has two columns "${twice}".`);
  return { columns, rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')) };
}

/** The place of a column; throws words for a person where it is not there. */
export function placeOf({ columns }: Table, name: string, file: string): number {
  const at = columns.indexOf(name.trim());
  if (at < 0) throw new Error(`There is no column "${name}" in ${file}. There are: ${columns.join(', ')}.`);
  return at;
}

/** A row by the names of its columns. */
export function namedRow({ columns }: Table, row: readonly Cell[]): Row {
  return Object.fromEntries(columns.map((name, at) => [name, row[at]]));
}

/** The rows whose outcome is known, with it, and how many have none. Throws words for a person where the column cannot be an outcome. */
export function withOutcome(table: Table, label: number, positive: string | undefined) {
  const read = readOutcomes(
    table.rows.map((row) => row[label]),
    positive,
  );
  if (!read.ok) throw new Error(read.why);
  const rows = table.rows.filter((_, at) => read.outcomes[at]! >= 0);
  const leftOut = table.rows.length - rows.length;
  return {
    leftOut,
    table: { ...table, rows },
    won: Uint8Array.from(read.outcomes.filter((outcome) => outcome >= 0)),
  };
}
