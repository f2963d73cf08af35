import type { ScorePair, ScoreShape } from '../../../model/score-model';
import { crossParts } from './coarsen';
import type { Pair } from './find-pairs';
import type { Strength } from './strength';
import { countsOf, type Fit, type Part } from './table';

/** What is to be made of a fit. */
export interface Raw {
  shapes: ScoreShape[];
  parts: Part[];
  main: Fit;
  pairs: Pair[];
  pairFit: Fit | null;
  /** The base that is learned without any feature, and how strongly what was learned beside it speaks. */
  baseAlone: number;
  strength: Strength;
  /** Where points may only rise (1) or fall (-1) with the value; 0 elsewhere. */
  direction: number[];
}

export interface Settled {
  base: number;
  shapes: ScoreShape[];
  pairs: ScorePair[];
}

/** The nearest points that only rise along the bins, by pooling neighbours that fall (weighted least squares). */
function onlyRising(points: Float64Array, count: Float64Array, sign: number): void {
  const blocks: { sum: number; weight: number; bins: number }[] = [];
  for (let bin = 1; bin < points.length; bin++) {
    const weight = count[bin]! + 1e-6;
    blocks.push({ sum: sign * points[bin]! * weight, weight, bins: 1 });
    while (blocks.length > 1) {
      const [one, two] = [blocks.at(-2)!, blocks.at(-1)!];
      if (one.sum / one.weight <= two.sum / two.weight) break;
      blocks.splice(-2, 2, {
        sum: one.sum + two.sum,
        weight: one.weight + two.weight,
        bins: one.bins + two.bins,
      });
    }
  }
  let bin = 1;
  for (const block of blocks)
    for (let left = block.bins; left > 0; left--) points[bin++] = (sign * block.sum) / block.weight;
}

/** Hands what a pair says of one feature alone over to that feature, so that the pair keeps only what is of both. */
function purify(table: Float64Array, count: Float64Array, pair: Pair, points: [Float64Array, Float64Array]) {
  const [rows, columns] = [pair.groups[0].size, pair.groups[1].size];
  for (let pass = 0; pass < 6; pass++) {
    const axis = pass % 2;
    const [first, second] = axis === 0 ? [rows, columns] : [columns, rows];
    const cell = (one: number, two: number) => (axis === 0 ? one * columns + two : two * columns + one);
    for (let one = 0; one < first; one++) {
      let [sum, weight] = [0, 0];
      for (let two = 0; two < second; two++) {
        sum += table[cell(one, two)]! * count[cell(one, two)]!;
        weight += count[cell(one, two)]!;
      }
      if (weight === 0) continue;
      for (let two = 0; two < second; two++) table[cell(one, two)] = table[cell(one, two)]! - sum / weight;
      pair.groups[axis]!.group.forEach((group, bin) => {
        if (group === one) points[axis]![bin] = points[axis]![bin]! + sum / weight;
      });
    }
  }
}

function settlePair(raw: Raw, pair: Pair, learned: Float64Array, points: Float64Array[]): ScorePair {
  const [one, other] = pair.parts;
  const [rows, columns] = [pair.groups[0].size, pair.groups[1].size];
  const table = learned.map((value) => value * raw.strength.share);
  const count = countsOf(crossParts(raw.parts[one]!, raw.parts[other]!, pair.groups));
  purify(table, count, pair, [points[one]!, points[other]!]);
  return {
    shapes: [one, other],
    groups: [[...pair.groups[0].group], [...pair.groups[1].group]],
    points: Array.from({ length: rows }, (_, row) => [...table.slice(row * columns, (row + 1) * columns)]),
  };
}

/**
 * Makes the model's points of a fit: as strong as they proved to be, pairs freed of what is of one
 * feature alone, one-way shapes straightened, and each learned shape centred, so that the base is the usual row.
 */
export function settle(raw: Raw): Settled {
  const { share, shift } = raw.strength;
  const points = raw.main.shapes.map((learned) => learned.map((value) => value * share));
  const pairs = raw.pairs.map((pair, at) => settlePair(raw, pair, raw.pairFit!.shapes[at]!, points));
  let base = raw.baseAlone + shift + share * (raw.main.base - raw.baseAlone);
  points.forEach((shape, at) => {
    const count = countsOf(raw.parts[at]!);
    if (raw.direction[at] !== 0) onlyRising(shape, count, raw.direction[at]!);
    const rows = raw.parts[at]!.bins.length;
    const mean = shape.reduce((sum, value, bin) => sum + value * count[bin]!, 0) / Math.max(1, rows);
    base += mean;
    shape.forEach((value, bin) => {
      shape[bin] = count[bin]! > 0 ? value - mean : 0;
    });
  });
  return { base, pairs, shapes: raw.shapes.map((shape, at) => ({ ...shape, points: [...points[at]!] })) };
}
