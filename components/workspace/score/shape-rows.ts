import type { ScoreModel, ScoreShape } from '../../../utils/model/score-model';
import { LOCALE } from '../format';

/** One stretch or value of a shape with its points. */
export interface ShapeRow {
  name: string;
  points: number;
}

/** A fact that was learned of, as a chart: what it is called, and the points of its stretches or values. */
export interface ShapeChart {
  name: string;
  rows: ShapeRow[];
  /** The difference between its best and its worst: how much it weighs. */
  weight: number;
}

/** Neighbours that are as good as equal are one line: a person reads eight, not sixty. */
const MOST_ROWS = 12;
const SAME = 0.02;

const numberFormat = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

function numberRows({ edges, points }: Extract<ScoreShape, { kind: 'numbers' }>): ShapeRow[] {
  const stretches: { from: number | null; to: number | null; points: number }[] = [];
  points.slice(1).forEach((value, at) => {
    const [from, to] = [edges[at - 1] ?? null, edges[at] ?? null];
    const last = stretches.at(-1);
    const isSame = last !== undefined && Math.abs(last.points - value) < SAME;
    if (last !== undefined && isSame) last.to = to;
    else stretches.push({ from, to, points: value });
  });
  return stretches.map(({ from, to, points: value }) => ({ name: stretchName(from, to), points: value }));
}

function stretchName(from: number | null, to: number | null): string {
  if (from === null && to === null) return 'Any';
  if (from === null) return `up to ${numberFormat.format(to ?? 0)}`;
  if (to === null) return `over ${numberFormat.format(from)}`;
  return `${numberFormat.format(from)} to ${numberFormat.format(to)}`;
}

function valueRows({ values, points, rare }: Extract<ScoreShape, { kind: 'categories' }>): ShapeRow[] {
  const named = values.map((name, at) => ({ name, points: points[at + 2] ?? 0 }));
  return rare.length > 0 ? [...named, { name: 'Rare values', points: points[1] ?? 0 }] : named;
}

const strongest = (rows: ShapeRow[]) =>
  rows
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_ROWS)
    .toSorted((a, b) => rows.indexOf(a) - rows.indexOf(b));

const spanOf = (rows: readonly ShapeRow[]) =>
  rows.length === 0
    ? 0
    : Math.max(...rows.map(({ points }) => points)) - Math.min(...rows.map(({ points }) => points));

/** The shapes of a model as charts, the weightiest first; those that say nothing are left out. */
export function shapeCharts(model: ScoreModel, names: ReadonlyMap<string, string>): ShapeChart[] {
  const charts = model.shapes.map((shape) => {
    const column = model.columns[shape.column]?.name ?? '';
    const own = shape.kind === 'numbers' ? numberRows(shape) : valueRows(shape);
    const missing = shape.points[0] ?? 0;
    const rows = strongest([
      ...own,
      ...(Math.abs(missing) < SAME ? [] : [{ name: 'Not known', points: missing }]),
    ]);
    const part = shape.part === 'value' ? '' : `, ${shape.part}`;
    return { name: `${names.get(column) ?? column}${part}`, rows, weight: spanOf(rows) };
  });
  const pairs = model.pairs.map(({ shapes: [a, b], points }) => {
    const of = (at: number) => model.columns[model.shapes[at]?.column ?? -1]?.name ?? '';
    const rows = [
      { name: 'at the least', points: Math.min(...points.flat()) },
      { name: 'at the most', points: Math.max(...points.flat()) },
    ];
    return { name: `${of(a)} and ${of(b)} together`, rows, weight: spanOf(rows) };
  });
  return [...charts, ...pairs].filter(({ weight }) => weight >= SAME).sort((a, b) => b.weight - a.weight);
}
