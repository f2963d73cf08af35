import { countsOf, type Part } from './table';

/** Groups of one feature's bins in a pair: enough to see a bend, few enough to read. */
const GROUPS = 12;

/** A part with its bins put together: the group of each bin, and how many groups there are. */
export interface Coarse {
  size: number;
  group: Uint8Array;
}

/** The values of a category in few groups: the most frequent by themselves, all others as one, by their points. */
function groupValues(count: Float64Array, points: Float64Array): Coarse {
  const order = Array.from({ length: count.length - 1 }, (_, at) => at + 1);
  order.sort((a, b) => count[b]! - count[a]! || a - b);
  const alone = order.length <= GROUPS ? order : order.slice(0, GROUPS - 1);
  const others = order.slice(alone.length);
  const held = others.reduce((sum, bin) => sum + count[bin]!, 0);
  const mean = others.reduce((sum, bin) => sum + count[bin]! * points[bin]!, 0) / Math.max(1, held);
  const groups = alone.map((bin) => ({ bins: [bin], points: points[bin]! }));
  if (others.length > 0) groups.push({ bins: others, points: mean });
  groups.sort((a, b) => a.points - b.points || a.bins[0]! - b.bins[0]!);
  const group = new Uint8Array(count.length);
  groups.forEach(({ bins }, at) => {
    for (const bin of bins) group[bin] = at + 1;
  });
  return { size: groups.length + 1, group };
}

/** The bins of a number in groups of like weight, in their order. */
function groupStretches(count: Float64Array): Coarse {
  const group = new Uint8Array(count.length);
  let left = count.reduce((sum, rows) => sum + rows, 0) - count[0]!;
  let [place, held, groups] = [1, 0, GROUPS];
  for (let bin = 1; bin < count.length; bin++) {
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

/**
 * Puts the bins of a part together into few groups; "missing" stays alone. No group is made by its rows' outcomes:
 * values that were sorted into groups by them would tell each pair what it is to be tried on.
 */
export function coarsen(part: Part, points: Float64Array): Coarse {
  const count = countsOf(part);
  return part.ordered ? groupStretches(count) : groupValues(count, points);
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
