import type { Feature } from '../../../utils/engine/scoring/features/feature';
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

/** A person reads eight lines, not sixty: neighbours that are most alike become one. */
const MOST_STRETCHES = 8;
const MOST_VALUES = 12;
/** Points so near to each other are as good as equal. */
const SAME = 0.02;

const numberFormat = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const shareFormat = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 });

/** A stretch of numbers; `bins` is how many of the learner's it is made of. */
type Stretch = { from: number | null; to: number | null; points: number; bins: number };

function merged(one: Stretch, next: Stretch): Stretch {
  const bins = one.bins + next.bins;
  const points = (one.points * one.bins + next.points * next.bins) / bins;
  return { from: one.from, to: next.to, points, bins };
}

/** Makes the two neighbours one that are most alike, until few are left and no two are as good as equal. */
function fewer(stretches: readonly Stretch[]): readonly Stretch[] {
  const gaps = stretches.slice(1).map(({ points }, at) => Math.abs(points - (stretches[at]?.points ?? 0)));
  const least = Math.min(...gaps);
  if (gaps.length === 0 || (least >= SAME && stretches.length <= MOST_STRETCHES)) return stretches;
  const at = gaps.indexOf(least);
  const [one, next] = [stretches[at], stretches[at + 1]];
  if (one === undefined || next === undefined) return stretches;
  return fewer([...stretches.slice(0, at), merged(one, next), ...stretches.slice(at + 2)]);
}

function stretchName({ from, to }: Stretch, { format }: Intl.NumberFormat): string {
  if (from === null && to === null) return 'Any';
  if (from === null) return `up to ${format(to ?? 0)}`;
  if (to === null) return `over ${format(from)}`;
  return `${format(from)} to ${format(to)}`;
}

function numberRows(
  { edges, points }: Extract<ScoreShape, { kind: 'numbers' }>,
  written: Intl.NumberFormat,
): ShapeRow[] {
  const stretches = points.slice(1).map((value, at) => ({
    ...{ from: edges[at - 1] ?? null, to: edges[at] ?? null },
    ...{ points: value, bins: 1 },
  }));
  return fewer(stretches).map((one) => ({ name: stretchName(one, written), points: one.points }));
}

function valueRows({ values, points, rare }: Extract<ScoreShape, { kind: 'categories' }>): ShapeRow[] {
  const named = values.map((name, at) => ({ name, points: points[at + 2] ?? 0 }));
  const strong = strongest(named);
  return rare.length > 0 ? [...strong, { name: 'Rare values', points: points[1] ?? 0 }] : strong;
}

const strongest = (rows: ShapeRow[]) =>
  rows
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_VALUES)
    .toSorted((a, b) => rows.indexOf(a) - rows.indexOf(b));

const spanOf = (rows: readonly ShapeRow[]) =>
  rows.length === 0
    ? 0
    : Math.max(...rows.map(({ points }) => points)) - Math.min(...rows.map(({ points }) => points));

/** The shapes of a model as charts, the weightiest first; those that say nothing are left out. */
export function shapeCharts(model: ScoreModel, features: readonly Feature[]): ShapeChart[] {
  const known = new Map(features.map((feature) => [feature.id, feature]));
  const nameOf = (column: string) => known.get(column)?.name ?? column;
  const charts = model.shapes.map((shape) => {
    const column = model.columns[shape.column]?.name ?? '';
    const written = known.get(column)?.isShare ? shareFormat : numberFormat;
    const own = shape.kind === 'numbers' ? numberRows(shape, written) : valueRows(shape);
    const missing = shape.points[0] ?? 0;
    const rows = Math.abs(missing) < SAME ? own : [...own, { name: 'Not known', points: missing }];
    const part = shape.part === 'value' ? '' : `, ${shape.part}`;
    return { name: `${nameOf(column)}${part}`, rows, weight: spanOf(rows) };
  });
  const pairs = model.pairs.map(({ shapes: [a, b], points }) => {
    const of = (at: number) => nameOf(model.columns[model.shapes[at]?.column ?? -1]?.name ?? '');
    const rows = [
      { name: 'at the least', points: Math.min(...points.flat()) },
      { name: 'at the most', points: Math.max(...points.flat()) },
    ];
    return { name: `${of(a)} and ${of(b)} together`, rows, weight: spanOf(rows) };
  });
  return [...charts, ...pairs].filter(({ weight }) => weight >= SAME).sort((a, b) => b.weight - a.weight);
}
