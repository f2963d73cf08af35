import type { Part } from './table';

/** Groups of one feature's bins in a pair: enough to see a bend, few enough to read. */
const GROUPS = 12;

/** A part with its bins put together: the group of each bin, and how many groups there are. */
export interface Coarse {
  size: number;
  group: Uint8Array;
}

/**
 * Puts the bins of a part together into groups of like weight. Numbers keep their order and "missing" stays alone;
 * the values of a category stand by their points, so that what is alike lies together.
 */
export function coarsen({ bins, ordered, size }: Part, points: Float64Array): Coarse {
  const count = new Float64Array(size);
  for (const bin of bins) count[bin] = count[bin]! + 1;
  const order = Array.from({ length: size - 1 }, (_, at) => at + 1);
  if (!ordered) order.sort((a, b) => points[a]! - points[b]! || a - b);
  const group = new Uint8Array(size);
  let left = bins.length - count[0]!;
  let [place, held, groups] = [1, 0, GROUPS];
  for (const bin of order) {
    if (held > 0 && groups > 1 && held + count[bin]! / 2 > left / groups) {
      left -= held;
      held = 0;
      groups--;
      place++;
    }
    group[bin] = place;
    held += count[bin]!;
  }
  return { size: place + 1, group };
}

/** Two parts seen together: one bin for each cell of the table of their groups. */
export function crossParts(one: Part, other: Part, [a, b]: readonly [Coarse, Coarse]): Part {
  const size = a.size * b.size;
  const bins = new Uint16Array(one.bins.length);
  for (let row = 0; row < bins.length; row++)
    bins[row] = a.group[one.bins[row]!]! * b.size + b.group[other.bins[row]!]!;
  const none = new Float64Array(0);
  return { size, ordered: false, bins, score: none, gap: none, firmness: 1, grid: [a.size, b.size] };
}
