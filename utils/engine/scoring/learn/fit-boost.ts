import { growGrid } from './grow-grid';
import { growTree, type Sums, type TreeRules } from './grow-tree';
import type { Fit, Lesson, Part } from './table';

export interface BoostRules extends TreeRules {
  /** Rounds after which the fit is looked at; the last one ends it. */
  stops: readonly number[];
}

/** A tree worth less than this share of the last round's best is left out: noise earns no points. */
const GREED = 0.3;
/** Rounds for which a part that had so little to say is not asked again: it saves half the time. */
const REST = 3;

interface Sown {
  part: Part;
  sums: Sums;
  step: Float64Array;
  shape: Float64Array;
  /** The round in which it is asked next. */
  next: number;
}

function sow(part: Part, weight: Float64Array): Sown {
  const count = new Float64Array(part.size);
  for (let row = 0; row < weight.length; row++)
    if (weight[row]! > 0) count[part.bins[row]!] = count[part.bins[row]!]! + 1;
  return {
    part,
    sums: { pull: new Float64Array(part.size), mass: new Float64Array(part.size), count },
    step: new Float64Array(part.size),
    shape: new Float64Array(part.size),
    next: 1,
  };
}

/** Sums up by bin what the rows ask for. */
function gather({ part, sums }: Sown, pull: Float64Array, mass: Float64Array): void {
  const { bins } = part;
  sums.pull.fill(0);
  sums.mass.fill(0);
  for (let row = 0; row < bins.length; row++) {
    const bin = bins[row]!;
    sums.pull[bin] = sums.pull[bin]! + pull[row]!;
    sums.mass[bin] = sums.mass[bin]! + mass[row]!;
  }
}

/** Takes a step: the rows' log-odds move, and what they still ask for, by the slope at the round's beginning. */
function take({ part, step, shape }: Sown, odds: Float64Array, pull: Float64Array, mass: Float64Array): void {
  const { bins } = part;
  for (let bin = 0; bin < shape.length; bin++) shape[bin] = shape[bin]! + step[bin]!;
  for (let row = 0; row < bins.length; row++) {
    const by = step[bins[row]!]!;
    odds[row] = odds[row]! + by;
    pull[row] = pull[row]! - mass[row]! * by;
  }
}

/**
 * Cyclic boosting: round by round each part gets a small tree of its own on what the others leave unsaid. Gives
 * the fit at each stop; a base that is not the lesson's offset is left to the caller.
 */
export function fitBoost(lesson: Lesson, rules: BoostRules): Fit[] {
  const { won, weight, offset } = lesson;
  const odds = Float64Array.from(offset);
  const pull = new Float64Array(won.length);
  const mass = new Float64Array(won.length);
  const field = lesson.parts.map((part) => sow(part, weight));
  const fits: Fit[] = [];
  let top = 0;
  for (let round = 1; round <= (rules.stops.at(-1) ?? 0); round++) {
    for (let row = 0; row < won.length; row++) {
      const p = 1 / (1 + Math.exp(-odds[row]!));
      pull[row] = weight[row]! * (won[row]! - p);
      mass[row] = weight[row]! * p * (1 - p);
    }
    let best = 0;
    for (let turn = 0; turn < field.length; turn++) {
      const sown = field[(turn + round) % field.length]!;
      if (sown.next > round) continue;
      const { part, sums, step } = sown;
      gather(sown, pull, mass);
      const worth = part.grid
        ? growGrid(part.grid, sums, rules, step)
        : growTree(part.ordered, sums, rules, step);
      best = Math.max(best, worth);
      if (worth > 0 && worth >= GREED * top) take(sown, odds, pull, mass);
      else sown.next = round + 1 + REST;
    }
    top = best;
    if (rules.stops.includes(round)) fits.push({ base: 0, shapes: field.map(({ shape }) => shape.slice()) });
  }
  return fits;
}
