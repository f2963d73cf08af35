import { fitSmooth, type Stiffness } from './fit-smooth';
import { type Fit, type Lesson, oddsBy, type Part } from './table';

/** How many values of its own a part must have to outweigh the variance that all parts share. */
const SHARED = 1;

/** Sums the rows' masses by bin. */
function massOf({ bins, size }: Part, mass: Float64Array): Float64Array {
  const held = new Float64Array(size);
  for (let row = 0; row < bins.length; row++) held[bins[row]!] = held[bins[row]!]! + mass[row]!;
  return held;
}

/** The line's square, with its doubt, and that of what bends away from it, by the mass that they stand on. */
function spreadOfLine({ score }: Part, points: Float64Array, held: Float64Array, variance: number): number {
  let [along, across, all] = [0, 0, 0];
  for (let bin = 1; bin < points.length; bin++) {
    along += held[bin]! * score[bin]! * points[bin]!;
    across += held[bin]! * score[bin]! ** 2;
    all += held[bin]!;
  }
  const line = across > 0 ? along / across : 0;
  let bent = 0;
  for (let bin = 1; bin < points.length; bin++)
    bent += (held[bin]! * (points[bin]! - line * score[bin]!) ** 2) / Math.max(1e-9, all);
  return line * line + 1 / (across + 1 / variance) + bent;
}

/** How much a part's points vary, as far as its rows tell, drawn to the variance that all parts share. */
function ownVariance(part: Part, points: Float64Array, held: Float64Array, shared: number): number {
  const variance = shared / part.firmness;
  if (part.ordered) return (spreadOfLine(part, points, held, variance) + SHARED * shared) / (1 + SHARED);
  let [sum, values] = [0, 0];
  for (let bin = 0; bin < points.length; bin++) {
    if (held[bin] === 0) continue;
    sum += points[bin]! ** 2 + 1 / (held[bin]! + 1 / variance);
    values++;
  }
  return (sum + SHARED * shared) / (values + SHARED);
}

/**
 * A smooth fit in which each part has a variance of its own, found from an even fit (a step of expectation and
 * maximisation, the parts taken one by one): where few columns tell, those may say more and the others are all but silent.
 */
export function fitRelevant(lesson: Lesson, stiff: Stiffness): Fit {
  const even = fitSmooth(lesson, stiff);
  const mass = oddsBy(even, lesson).map((odds, row) => {
    const p = 1 / (1 + Math.exp(-odds));
    return lesson.weight[row]! * p * (1 - p);
  });
  const parts = lesson.parts.map((part, at) => {
    const own = ownVariance(part, even.shapes[at]!, massOf(part, mass), stiff.variance);
    return { ...part, firmness: (part.firmness * stiff.variance) / own };
  });
  return fitSmooth({ ...lesson, parts }, stiff);
}
