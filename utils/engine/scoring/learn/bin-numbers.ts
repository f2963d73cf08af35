import { lineScore } from './line-score';
import { countsOf, type Part } from './table';

/** Where the bins end: a value above the nth edge lies in a bin after it. At most `most` bins of like weight. */
export function edgesOf(values: Float64Array, most: number): number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const between = (at: number) => {
    const [low, high] = [distinct[at]!, distinct[at + 1]!];
    const middle = low / 2 + high / 2;
    return middle < high ? middle : low;
  };
  if (distinct.length <= most)
    return Array.from({ length: Math.max(0, distinct.length - 1) }, (_, at) => between(at));
  const edges: number[] = [];
  let [place, left, bins] = [0, sorted.length, most];
  let held = 0;
  for (let at = 0; at < distinct.length - 1 && bins > 1; at++) {
    const before = place;
    while (place < sorted.length && sorted[place] === distinct[at]) place++;
    held += place - before;
    const next = place < sorted.length ? countOf(sorted, place) : 0;
    const wanted = left / bins;
    if (held >= wanted || held + next / 2 > wanted) {
      edges.push(between(at));
      left -= held;
      held = 0;
      bins--;
    }
  }
  return edges;
}

const countOf = (sorted: Float64Array, from: number): number => {
  let to = from;
  while (to < sorted.length && sorted[to] === sorted[from]) to++;
  return to - from;
};

/** The bin of a value: 0 where it is missing. */
export function binOf(value: number, edges: readonly number[]): number {
  if (Number.isNaN(value)) return 0;
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > edges[middle]!) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** The rows of a column of numbers in its bins. */
export function binNumbers(values: Float64Array, edges: readonly number[]): Part {
  const size = edges.length + 2;
  const bins = Uint16Array.from(values, (value) => binOf(value, edges));
  const count = countsOf({ bins, size });
  const filled = Math.max(1, values.length - count[0]!);
  const gap = new Float64Array(size).fill(1);
  for (let bin = 1; bin < size; bin++)
    gap[bin] = Math.max(1e-4, (count[bin]! + (bin > 1 ? count[bin - 1]! : 0)) / 2 / filled);
  return { size, ordered: true, firmness: 1, bins, gap, score: lineScore(values, bins, count) };
}
