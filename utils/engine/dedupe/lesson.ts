import { comparePairs } from './compare-pairs';
import type { Lesson } from './learn';
import { rarities } from './rarity';
import type { Field } from './read-table';

/** Pairs that are looked at while learning: of the candidates, and of all others by chance. */
const CANDIDATES = 80_000;
const OTHERS = 30_000;

/** Numbers from 0 to 1 that follow from a seed (mulberry32): the same table is always judged alike. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function isIn(sorted: Float64Array, value: number): boolean {
  let [from, to] = [0, sorted.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] === value) return true;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}

/**
 * What the weights are learned from: a part of the candidates, and pairs by chance that stand for all pairs that are
 * none. Together they are the whole population in small, so that no class is learned from a choice.
 */
export function makeLesson(
  fields: Field[],
  records: number,
  pairs: Float64Array,
  levels: Uint8Array,
): Lesson {
  const random = dice(20_240_229);
  const width = fields.length;
  const all = (records * (records - 1)) / 2;
  const step = Math.max(1, pairs.length / CANDIDATES);
  const chosen = Array.from({ length: Math.floor(pairs.length / step) }, (_, i) =>
    Math.floor(i * step + random() * (step - 1)),
  );
  const others: number[] = [];
  for (let tries = 0; tries < OTHERS * 2 && others.length < OTHERS && pairs.length < all; tries++) {
    const [left, right] = [Math.floor(random() * records), Math.floor(random() * records)];
    const pair = Math.min(left, right) * records + Math.max(left, right);
    if (left !== right && !isIn(pairs, pair)) others.push(pair);
  }
  const taken = Float64Array.from([...chosen.map((i) => pairs[i]!), ...others]);
  const levelsOfOthers = comparePairs(fields, records, Float64Array.from(others), () => {});
  const lessonLevels = new Uint8Array(taken.length * width);
  chosen.forEach((from, to) => {
    lessonLevels.set(levels.subarray(from * width, (from + 1) * width), to * width);
  });
  lessonLevels.set(levelsOfOthers, chosen.length * width);
  const weights = new Float64Array(taken.length).fill(
    pairs.length / Math.max(1, chosen.length),
    0,
    chosen.length,
  );
  weights.fill((all - pairs.length) / Math.max(1, others.length), chosen.length);
  return { levels: lessonLevels, rarity: rarities(fields, records, taken, lessonLevels), weights };
}
