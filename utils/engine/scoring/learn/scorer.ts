import type { ScoreModel, ScoreShape } from '../../../model/score-model';
import { chanceOf, SHOWN } from '../weights';
import { binOf } from './bin-numbers';
import { textOf } from './read-cell';
import { cellNumber, type Reading } from './read-column';
import { numberFor, textFor } from './shape-values';
import type { Cell } from './table';

/** What one column is worth on one row, in log-odds; or two columns together, as "a × b". */
export interface FeaturePoints {
  feature: string;
  value: string | null;
  points: number;
}

export interface RowScore {
  /** The chance as the model has it: its log-odds are the base and the sum of all points. */
  p: number;
  /** The chance to show: 0 and 1 belong to what is closed. */
  shown: number;
  base: number;
  reasons: FeaturePoints[];
}

export type Row = Readonly<Record<string, Cell>>;

/** Beyond these log-odds a double no longer holds the chance well enough to give its points back. */
const FURTHEST = 14;

/** Texts of one column that are kept in mind. */
const KEPT = 20_000;

/** Looks up the bin of a cell; -1 for a value that was never seen, which is worth nothing either way. */
type Lookup = (cell: Cell, time: number) => number;

function lookupOf(shape: ScoreShape, reading: Reading): Lookup {
  const known = new Map<Cell, number>();
  if (shape.kind === 'numbers')
    return (cell, time) => {
      if (typeof cell !== 'string' || shape.part === 'age')
        return binOf(numberFor(cell, reading, shape.part, time), shape.edges);
      const bin = known.get(cell) ?? binOf(numberFor(cell, reading, shape.part, time), shape.edges);
      if (known.size < KEPT) known.set(cell, bin);
      return bin;
    };
  const places = new Map<string, number>(shape.rare.map((value) => [value, 1]));
  shape.values.forEach((value, at) => {
    places.set(value, at + 2);
  });
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const text = textFor(cell, reading, shape.part);
    const bin = text === null ? 0 : (places.get(text) ?? -1);
    if (known.size < KEPT) known.set(cell, bin);
    return bin;
  };
}

/** Makes a function that tells a column's value as it is shown: the same texts come again and again. */
function shower(): (cell: Cell) => string | null {
  const known = new Map<string, string | null>();
  return (cell) => {
    if (typeof cell !== 'string') return textOf(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const shown = textOf(cell) === null ? null : cell.trim();
    if (known.size < KEPT) known.set(cell, shown);
    return shown;
  };
}

/** Makes a function that scores rows by a model. What a row lacks is missing; columns unknown to it are left out. */
export function scorerOf(model: ScoreModel): (row: Row) => RowScore {
  const { columns, shapes, pairs, base, time } = model;
  const lookups = shapes.map((shape) => lookupOf(shape, columns[shape.column]!.reading));
  const names = columns.map(({ name }) => name);
  const shown = names.map(shower);
  const together = pairs.map(({ shapes: [a, b] }) => ({
    name: `${names[shapes[a]!.column]} × ${names[shapes[b]!.column]}`,
    columns: [shapes[a]!.column, shapes[b]!.column] as const,
  }));
  const bins = new Int32Array(shapes.length);
  return (row) => {
    const now = time === null ? Number.NaN : cellNumber(row[time.name], time.reading);
    const reasons: FeaturePoints[] = names.map((name, at) => ({
      feature: name,
      value: shown[at]!(row[name]),
      points: 0,
    }));
    shapes.forEach(({ column, points }, at) => {
      const bin = lookups[at]!(row[names[column]!], now);
      bins[at] = bin;
      if (bin >= 0) reasons[column]!.points += points[bin]!;
    });
    pairs.forEach(({ shapes: [a, b], groups, points }, at) => {
      const seen = bins[a]! >= 0 && bins[b]! >= 0;
      const by = seen ? points[groups[0][bins[a]!]!]![groups[1][bins[b]!]!]! : 0;
      const { name, columns: of } = together[at]!;
      const [one, other] = [reasons[of[0]]!.value, reasons[of[1]]!.value];
      reasons.push({ feature: name, value: `${one ?? '–'} × ${other ?? '–'}`, points: by });
    });
    return closed(base, reasons);
  };
}

/** The chance of a base and its points; points of a row that no chance could hold are brought nearer together. */
function closed(base: number, reasons: FeaturePoints[]): RowScore {
  let sum = 0;
  for (const { points } of reasons) sum += points;
  const odds = base + sum;
  if (Math.abs(odds) > FURTHEST) {
    const share = (Math.sign(odds) * FURTHEST - base) / sum;
    for (const reason of reasons) reason.points *= share;
  }
  const held = Math.max(-FURTHEST, Math.min(FURTHEST, odds));
  const p = chanceOf(held);
  return { p, shown: Math.min(SHOWN.most, Math.max(SHOWN.least, p)), base, reasons };
}
