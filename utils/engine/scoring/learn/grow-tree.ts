/** What the rows of each bin say: how far they pull, how much they weigh, how many they are. */
export interface Sums {
  pull: Float64Array;
  mass: Float64Array;
  count: Float64Array;
}

export interface TreeRules {
  /** Rows that a leaf must have at least. */
  leafRows: number;
  /** Held back as if so much evidence for nothing were in each leaf. */
  calm: number;
  /** The share of its best step that a leaf takes. */
  rate: number;
}

/** Leaves of a tree on one feature: three tell "low, middle, high" apart. */
const LEAVES = 3;
/** Evidence that a category's value is thought to have against it when values are put in order. */
const DOUBT = 5;

interface Leaf {
  from: number;
  to: number;
  cut: number;
  worth: number;
}

/** The best place to cut the bins `order[from..to)` in two, and what it is worth; -1 where there is none. */
function bestCut(order: Int32Array, from: number, to: number, sums: Sums, rules: TreeRules): Leaf {
  const { pull, mass, count } = sums;
  let [g, h, n] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const bin = order[at]!;
    g += pull[bin]!;
    h += mass[bin]!;
    n += count[bin]!;
  }
  const whole = (g * g) / (h + rules.calm);
  let [low, weight, rows, cut, worth] = [0, 0, 0, -1, 0];
  for (let at = from; at < to - 1; at++) {
    const bin = order[at]!;
    low += pull[bin]!;
    weight += mass[bin]!;
    rows += count[bin]!;
    if (rows < rules.leafRows) continue;
    if (n - rows < rules.leafRows) break;
    const found = low ** 2 / (weight + rules.calm) + (g - low) ** 2 / (h - weight + rules.calm) - whole;
    if (found > worth) {
      worth = found;
      cut = at + 1;
    }
  }
  return { from, to, cut, worth };
}

/** The filled bins in the order in which they may be cut: their own, or by what their rows ask for. */
function lineOf(ordered: boolean, { pull, mass, count }: Sums): Int32Array {
  const line: number[] = [];
  for (let bin = ordered ? 1 : 0; bin < count.length; bin++) if (count[bin]! > 0) line.push(bin);
  const asks = (bin: number) => pull[bin]! / (mass[bin]! + DOUBT);
  return Int32Array.from(ordered ? line : line.sort((a, b) => asks(a) - asks(b) || a - b));
}

/** A tree of few leaves on one feature: fills the step of each bin, gives what the tree is worth. */
export function growTree(ordered: boolean, sums: Sums, rules: TreeRules, step: Float64Array): number {
  const { pull, mass, count } = sums;
  step.fill(0);
  let worth = 0;
  if (ordered && count[0]! >= rules.leafRows) {
    step[0] = (rules.rate * pull[0]!) / (mass[0]! + rules.calm);
    worth += pull[0]! ** 2 / (mass[0]! + rules.calm);
  }
  const line = lineOf(ordered, sums);
  const leaves = [bestCut(line, 0, line.length, sums, rules)];
  while (leaves.length < LEAVES) {
    let best = 0;
    for (let at = 1; at < leaves.length; at++) if (leaves[at]!.worth > leaves[best]!.worth) best = at;
    const { from, to, cut, worth: found } = leaves[best]!;
    if (cut < 0) break;
    worth += found;
    leaves.splice(best, 1, bestCut(line, from, cut, sums, rules), bestCut(line, cut, to, sums, rules));
  }
  if (worth === 0) return 0;
  for (const { from, to } of leaves) {
    let [g, h] = [0, 0];
    for (let at = from; at < to; at++) {
      g += pull[line[at]!]!;
      h += mass[line[at]!]!;
    }
    for (let at = from; at < to; at++) step[line[at]!] = (rules.rate * g) / (h + rules.calm);
  }
  return worth;
}
