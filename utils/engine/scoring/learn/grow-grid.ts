import type { Sums, TreeRules } from './grow-tree';

/** Sums over one stretch of the first axis, by place on the second. */
type Strip = [pull: Float64Array, mass: Float64Array, count: Float64Array];

interface Split {
  worth: number;
  /** The second axis is cut here; 0 where it is left whole. */
  cut: number;
}

interface Cross {
  worth: number;
  /** The axis that is cut first, where, and where each half is cut along the other one. */
  axis: 0 | 1;
  cut: number;
  low: number;
  high: number;
}

const stripOf = (size: number): Strip => [
  new Float64Array(size),
  new Float64Array(size),
  new Float64Array(size),
];

/** The best cut of a strip; null where it has too few rows for a leaf. */
function splitStrip([pull, mass, count]: Strip, { calm, leafRows }: TreeRules): Split | null {
  let [g, h, n] = [0, 0, 0];
  for (let at = 0; at < pull.length; at++) {
    g += pull[at]!;
    h += mass[at]!;
    n += count[at]!;
  }
  if (n < leafRows) return null;
  const best: Split = { worth: g ** 2 / (h + calm), cut: 0 };
  let [low, weight, rows] = [0, 0, 0];
  for (let at = 0; at < pull.length - 1; at++) {
    low += pull[at]!;
    weight += mass[at]!;
    rows += count[at]!;
    if (rows < leafRows) continue;
    if (n - rows < leafRows) break;
    const found = low ** 2 / (weight + calm) + (g - low) ** 2 / (h - weight + calm);
    if (found > best.worth) {
      best.worth = found;
      best.cut = at + 1;
    }
  }
  return best;
}

/** The cross of one first and two second cuts that is worth most. */
function bestCross([rows, columns]: [number, number], sums: Sums, rules: TreeRules): Cross {
  const best: Cross = { worth: 0, axis: 0, cut: 0, low: 0, high: 0 };
  for (const axis of [0, 1] as const) {
    const [first, second] = axis === 0 ? [rows, columns] : [columns, rows];
    const cell = (one: number, two: number) => (axis === 0 ? one * columns + two : two * columns + one);
    const [below, above] = [stripOf(second), stripOf(second)];
    const from = [sums.pull, sums.mass, sums.count];
    for (let one = 0; one < first; one++)
      for (let two = 0; two < second; two++)
        for (let of = 0; of < 3; of++) above[of]![two] = above[of]![two]! + from[of]![cell(one, two)]!;
    for (let one = 0; one < first - 1; one++) {
      for (let two = 0; two < second; two++)
        for (let of = 0; of < 3; of++) {
          const value = from[of]![cell(one, two)]!;
          below[of]![two] = below[of]![two]! + value;
          above[of]![two] = above[of]![two]! - value;
        }
      const [low, high] = [splitStrip(below, rules), splitStrip(above, rules)];
      if (low === null || high === null || low.worth + high.worth <= best.worth) continue;
      Object.assign(best, {
        worth: low.worth + high.worth,
        axis,
        cut: one + 1,
        low: low.cut,
        high: high.cut,
      });
    }
  }
  return best;
}

/** A tree of up to four leaves over two features: fills the step of each cell, gives what the tree is worth. */
export function growGrid(grid: [number, number], sums: Sums, rules: TreeRules, step: Float64Array): number {
  const [rows, columns] = grid;
  const cross = bestCross(grid, sums, rules);
  step.fill(0);
  if (cross.worth === 0) return 0;
  const leafOf = (cell: number) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const [one, two] = cross.axis === 0 ? [row, column] : [column, row];
    const cut = one >= cross.cut ? cross.high : cross.low;
    return (one >= cross.cut ? 2 : 0) + (cut > 0 && two >= cut ? 1 : 0);
  };
  const pull = [0, 0, 0, 0];
  const mass = [0, 0, 0, 0];
  for (let cell = 0; cell < rows * columns; cell++) {
    const leaf = leafOf(cell);
    pull[leaf] = pull[leaf]! + sums.pull[cell]!;
    mass[leaf] = mass[leaf]! + sums.mass[cell]!;
  }
  for (let cell = 0; cell < rows * columns; cell++) {
    const leaf = leafOf(cell);
    step[cell] = (rules.rate * pull[leaf]!) / (mass[leaf]! + rules.calm);
  }
  return cross.worth;
}
