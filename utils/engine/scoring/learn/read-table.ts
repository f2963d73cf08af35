import type { ScoreColumn, ScoreShape } from '../../../model/score-model';
import { binCategories, keptValues } from './bin-categories';
import { binNumbers, edgesOf } from './bin-numbers';
import { isEarned, leaks, numberLeaks } from './leaks';
import { textOf } from './read-cell';
import { cellNumber, type Reading, readColumn } from './read-column';
import type { Effort } from './settings';
import { numberFor, textFor } from './shape-values';
import type { Cell, Part, Table } from './table';

/** A table as it is learned from: how each column is understood, its shapes without points yet, and the bins. */
export interface ReadTable {
  columns: ScoreColumn[];
  shapes: ScoreShape[];
  parts: Part[];
  disbelieved: Disbelieved[];
}

/** Cells of a column that say something, but no number or day that could be: they count as missing. */
export interface Disbelieved {
  name: string;
  kind: 'number' | 'date';
  cells: number;
}

interface Found {
  shape: ScoreShape;
  part: Part;
}

interface Place {
  column: number;
  cells: Cell[];
  reading: Reading;
  effort: Effort;
}

/** Rows in which each number is looked at by itself: a column that leaks does so in any part of a table. */
const LEAKS_AMONG = 5000;

const filledBins = ({ bins }: Part) => new Set(bins).size;

function categories({ column, cells, reading, effort }: Place, part: ScoreShape['part']): Found {
  const known = new Map<Cell, string | null>();
  const texts = cells.map((cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = textFor(cell, reading, part);
    known.set(cell, text);
    return text;
  });
  const { values, rare } = keptValues(texts, effort.fewest);
  const binned = binCategories(texts, values);
  const points = new Array<number>(binned.size).fill(0);
  return { shape: { column, part, kind: 'categories', values, rare, points }, part: binned };
}

function numbers(place: Place, part: ScoreShape['part'], times: Float64Array | null): Found {
  const { column, cells, reading, effort } = place;
  const known = new Map<Cell, number>();
  const values = Float64Array.from(cells, (cell, row) => {
    if (typeof cell !== 'string') return numberFor(cell, reading, part, times?.[row] ?? 0);
    const before = known.get(cell) ?? cellNumber(cell, reading);
    known.set(cell, before);
    return part === 'age' ? (times?.[row] ?? 0) - before : before;
  });
  const edges = edgesOf(values, effort.bins);
  const binned = binNumbers(values, edges);
  const points = new Array<number>(binned.size).fill(0);
  return { shape: { column, part, kind: 'numbers', edges, points }, part: binned };
}

/** The shapes that a column may have; of a date its month and weekday only where they tell something. */
function shapesOf(place: Place, won: Uint8Array, times: Float64Array | null): Found[] {
  if (place.reading.kind === 'category') return [categories(place, 'value')];
  if (place.reading.kind === 'number') return [numbers(place, 'value', null)];
  const seasons = (['month', 'weekday'] as const).map((part) => categories(place, part));
  const main = numbers(place, times === null ? 'value' : 'age', times);
  return [main, ...seasons.filter(({ part }) => isEarned(part, won))];
}

function fateOf(found: Found[], won: Uint8Array, { cells, reading }: Place): ScoreColumn['use'] {
  const { shape, part } = found[0]!;
  if (filledBins(part) < 2) {
    const varied = shape.kind === 'categories' && shape.rare.length > 1;
    return varied ? 'all different' : 'constant';
  }
  if (leaks(part, won)) return 'leaking';
  if (shape.kind === 'categories') return 'used';
  const every = Math.max(1, Math.ceil(cells.length / LEAKS_AMONG));
  const some = cells.filter((_, row) => row % every === 0);
  const values = Float64Array.from(some, (cell) => cellNumber(cell, reading));
  return numberLeaks(
    values,
    won.filter((_, row) => row % every === 0),
  )
    ? 'leaking'
    : 'used';
}

const saysNothing = (cell: Cell) => cell === null || cell === undefined || cell === '';

/** How many cells say "NaN", "Infinity", "0026-03-01" and the like. */
function countDisbelieved({ part: { bins } }: Found, { cells, reading }: Place): number {
  const isOdd = (cell: Cell) =>
    Number.isNaN(cellNumber(cell, reading)) && (textOf(cell) !== null || /nan|infinity/i.test(String(cell)));
  return cells.filter((cell, row) => bins[row] === 0 && !saysNothing(cell) && isOdd(cell)).length;
}

/** Reads the columns of a table; those in `skipped` stand in the list, but are neither read nor used. */
export function readTable(
  table: Table,
  won: Uint8Array,
  effort: Effort,
  options: { skipped: Set<number>; times: Float64Array | null },
): ReadTable {
  const read: ReadTable = { columns: [], shapes: [], parts: [], disbelieved: [] };
  table.columns.forEach((name, column) => {
    if (options.skipped.has(column)) return;
    const cells = table.rows.map((row) => row[column]);
    const reading = readColumn(cells);
    const at = read.columns.length;
    const place = { column: at, cells, reading, effort };
    const found = shapesOf(place, won, options.times);
    const use = fateOf(found, won, place);
    read.columns.push({ name, reading, use });
    if (reading.kind !== 'category') {
      const odd = countDisbelieved(found[0]!, place);
      if (odd > 0) read.disbelieved.push({ name, kind: reading.kind, cells: odd });
    }
    if (use !== 'used') return;
    for (const { shape, part } of found) {
      read.shapes.push(shape);
      read.parts.push(part);
    }
  });
  return read;
}
