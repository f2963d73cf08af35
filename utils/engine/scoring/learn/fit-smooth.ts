import type { Fit, Lesson, Part } from './table';

/** How a part may bend: the variance of a value's points before any row was seen, and of a curve beside its line. */
export interface Stiffness {
  variance: number;
  bend: number;
}

const SWEEPS = 30;
/** A change of points below which a fit has come to rest. */
const STILL = 4e-3;
/** With many rows several fits are averaged anyway: a coarser rest does. */
const STILL_OF_MANY = 2e-2;
const MANY = 10_000;

interface Shape {
  part: Part;
  line: number;
  curve: Float64Array;
  points: Float64Array;
}

/** One Newton step for a random walk over the ordered bins: a tridiagonal system (Thomas). */
function bendStep(part: Part, curve: Float64Array, gain: Float64Array, heft: Float64Array, stiff: Stiffness) {
  const { size, gap } = part;
  const variance = stiff.variance * stiff.bend;
  const diagonal = new Float64Array(size);
  const above = new Float64Array(size);
  const right = new Float64Array(size);
  // A curve's own level is held like a category's value, however few its bins: the base is there to tell the level.
  const anchor = 1 / (stiff.variance * Math.max(1, size - 1));
  for (let bin = 1; bin < size; bin++) {
    diagonal[bin] = diagonal[bin]! + heft[bin]! + anchor;
    right[bin] = right[bin]! + gain[bin]! - anchor * curve[bin]!;
    if (bin === 1) continue;
    const tight = 1 / (variance * gap[bin]!);
    const slope = tight * (curve[bin]! - curve[bin - 1]!);
    diagonal[bin] = diagonal[bin]! + tight;
    diagonal[bin - 1] = diagonal[bin - 1]! + tight;
    above[bin - 1] = -tight;
    right[bin] = right[bin]! - slope;
    right[bin - 1] = right[bin - 1]! + slope;
  }
  for (let bin = 2; bin < size; bin++) {
    const share = above[bin - 1]! / diagonal[bin - 1]!;
    diagonal[bin] = diagonal[bin]! - share * above[bin - 1]!;
    right[bin] = right[bin]! - share * right[bin - 1]!;
  }
  for (let bin = size - 1; bin > 0; bin--) {
    const after = bin + 1 < size ? above[bin]! * right[bin + 1]! : 0;
    right[bin] = (right[bin]! - after) / diagonal[bin]!;
  }
  return right;
}

/** The change of a shape's points by which the rows' gain grows most, held back by its stiffness. */
function stepOf(shape: Shape, gain: Float64Array, heft: Float64Array, stiff: Stiffness) {
  const { part, points } = shape;
  const variance = stiff.variance / part.firmness;
  const step = new Float64Array(part.size);
  const alone = part.ordered ? 1 : part.size;
  for (let bin = 0; bin < alone; bin++)
    step[bin] = (gain[bin]! - points[bin]! / variance) / (heft[bin]! + 1 / variance);
  if (!part.ordered) return step;
  let pull = -shape.line / variance;
  let mass = 1 / variance;
  for (let bin = 1; bin < part.size; bin++) {
    pull += gain[bin]! * part.score[bin]!;
    mass += heft[bin]! * part.score[bin]! ** 2;
  }
  const tilt = pull / mass;
  shape.line += tilt;
  for (let bin = 1; bin < part.size; bin++) {
    step[bin] = tilt * part.score[bin]!;
    gain[bin] = gain[bin]! - heft[bin]! * step[bin]!;
  }
  const bent = bendStep(part, shape.curve, gain, heft, { variance, bend: stiff.bend });
  for (let bin = 1; bin < part.size; bin++) {
    shape.curve[bin] = shape.curve[bin]! + bent[bin]!;
    step[bin] = step[bin]! + bent[bin]!;
  }
  return step;
}

/** Sums up by bin what the rows ask for. */
function gather({ bins, size }: Part, pull: Float64Array, mass: Float64Array) {
  const gain = new Float64Array(size);
  const heft = new Float64Array(size);
  for (let row = 0; row < bins.length; row++) {
    const bin = bins[row]!;
    gain[bin] = gain[bin]! + pull[row]!;
    heft[bin] = heft[bin]! + mass[row]!;
  }
  return { gain, heft };
}

/**
 * The most likely additive models where points are thought to be small before any row was seen, one for each
 * stiffness: each value of a category for itself, numbers as a line plus a random walk over their bins. All shapes
 * are fitted together, so that two columns that tell the same thing share its points. Base and points are beside
 * the lesson's offset. Each model sets out from the one before it: ask for the stiffest first.
 */
export function fitSmoothly(lesson: Lesson, stiffs: readonly Stiffness[]): Fit[] {
  const { won, weight, parts, start } = lesson;
  const rows = won.length;
  const shapes: Shape[] = parts.map((part) => ({
    part,
    line: 0,
    curve: new Float64Array(part.size),
    points: new Float64Array(part.size),
  }));
  const pull = new Float64Array(rows);
  const mass = new Float64Array(rows);
  const usual = 1 / (1 + Math.exp(-start.base));
  const firm = start.strength * usual * (1 - usual);
  let base = start.base;
  const odds = Float64Array.from(lesson.offset, (value) => value + base);

  /** Moves the base, then each shape; gives the largest change. */
  const sweep = (stiff: Stiffness): number => {
    let pulls = firm * (start.base - base);
    let masses = firm;
    for (let row = 0; row < rows; row++) {
      const p = 1 / (1 + Math.exp(-odds[row]!));
      pull[row] = weight[row]! * (won[row]! - p);
      mass[row] = weight[row]! * Math.max(1e-6, p * (1 - p));
      pulls += pull[row]!;
      masses += mass[row]!;
    }
    const lift = Math.max(-2, Math.min(2, pulls / masses));
    base += lift;
    for (let row = 0; row < rows; row++) {
      odds[row] = odds[row]! + lift;
      pull[row] = pull[row]! - mass[row]! * lift;
    }
    let largest = Math.abs(lift);
    for (const shape of shapes) {
      const { gain, heft } = gather(shape.part, pull, mass);
      const step = stepOf(shape, gain, heft, stiff);
      const { bins, size } = shape.part;
      for (let bin = 0; bin < size; bin++) {
        shape.points[bin] = shape.points[bin]! + step[bin]!;
        largest = Math.max(largest, Math.abs(step[bin]!));
      }
      for (let row = 0; row < rows; row++) {
        const by = step[bins[row]!]!;
        odds[row] = odds[row]! + by;
        pull[row] = pull[row]! - mass[row]! * by;
      }
    }
    return largest;
  };

  const still = rows >= MANY ? STILL_OF_MANY : STILL;
  return stiffs.map((stiff) => {
    for (let turn = 0; turn < SWEEPS; turn++) if (sweep(stiff) < still) break;
    return { base, shapes: shapes.map(({ points }) => points.slice()) };
  });
}

/** The most likely additive model of one stiffness. */
export function fitSmooth(lesson: Lesson, stiff: Stiffness): Fit {
  return fitSmoothly(lesson, [stiff])[0]!;
}
