import { type Coarse, coarsen, crossParts } from './coarsen';
import { growGrid } from './grow-grid';
import { CALM } from './settings';
import type { Fit, Lesson } from './table';

/** Two parts, by their places, and how their bins are put together. */
export interface Pair {
  parts: [number, number];
  groups: [Coarse, Coarse];
}

/** Few, so that a person can read them. */
const MOST = 10;
/** What the best of many pairs is worth by chance alone: below it a pair is not even tried. */
const LEAST_WORTH = 14;
/** Features whose pairs are looked at: of very many only those that say most by themselves. */
const LOOKED_AT = 40;
const ROWS = 20_000;
const FEWEST_ROWS = 200;

const spread = (points: Float64Array) => Math.max(...points) - Math.min(...points);

/**
 * The pairs of features that say something together which neither says alone: judged on what is left of each row
 * (`odds` by fits that had not learned from it). Best first; there may be none.
 */
export function findPairs(lesson: Lesson, odds: Float64Array, main: Fit, barred: Set<number>): Pair[] {
  const { won, weight, parts } = lesson;
  if (won.length < FEWEST_ROWS) return [];
  const coarse = parts.map((part, at) => coarsen(part, main.shapes[at]!));
  const places = parts
    .map((_, at) => at)
    .filter((at) => !barred.has(at) && coarse[at]!.size > 2)
    .sort((a, b) => spread(main.shapes[b]!) - spread(main.shapes[a]!) || a - b)
    .slice(0, LOOKED_AT);
  const rules = { leafRows: won.length > 2000 ? 20 : 10, calm: CALM, rate: 1 };
  const step = Math.ceil(won.length / ROWS);
  const found: (Pair & { worth: number })[] = [];
  for (const one of places)
    for (const other of places) {
      if (other <= one) continue;
      const groups: [Coarse, Coarse] = [coarse[one]!, coarse[other]!];
      const size = groups[0].size * groups[1].size;
      const sums = {
        pull: new Float64Array(size),
        mass: new Float64Array(size),
        count: new Float64Array(size),
      };
      const [a, b] = [parts[one]!.bins, parts[other]!.bins];
      for (let row = 0; row < won.length; row += step) {
        const cell = groups[0].group[a[row]!]! * groups[1].size + groups[1].group[b[row]!]!;
        const p = 1 / (1 + Math.exp(-odds[row]!));
        sums.pull[cell] = sums.pull[cell]! + weight[row]! * (won[row]! - p);
        sums.mass[cell] = sums.mass[cell]! + weight[row]! * p * (1 - p);
        sums.count[cell] = sums.count[cell]! + 1;
      }
      const worth = growGrid([groups[0].size, groups[1].size], sums, rules, new Float64Array(size));
      if (worth >= LEAST_WORTH) found.push({ parts: [one, other], groups, worth });
    }
  return found
    .sort((a, b) => b.worth - a.worth || a.parts[0] - b.parts[0] || a.parts[1] - b.parts[1])
    .slice(0, MOST)
    .map(({ parts: of, groups }) => ({ parts: of, groups }));
}

/** A lesson whose parts are the pairs. */
export function pairLesson(lesson: Lesson, offset: Float64Array, pairs: readonly Pair[]): Lesson {
  const parts = pairs.map(({ parts: [one, other], groups }) =>
    crossParts(lesson.parts[one]!, lesson.parts[other]!, groups),
  );
  return { ...lesson, offset, parts };
}
