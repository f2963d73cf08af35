import { binNumbers, edgesOf } from './bin-numbers';
import type { Part } from './table';

/** Rows of the rarer outcome that each further group of a column must have before pureness is no chance. */
const EACH = 5;
/** A slip of the hand may spoil so many rows of a column that is the outcome all the same. */
const SLIPS = 0.001;

/**
 * Whether a column gives the outcome away: rows of one value, or of one stretch of numbers, all ended alike. Such a
 * column was filled by the ending. With few rows it may be chance, and is not called so.
 */
export function leaks({ bins, size, ordered }: Part, won: Uint8Array): boolean {
  const wins = new Float64Array(size);
  const count = new Float64Array(size);
  let all = 0;
  for (let row = 0; row < won.length; row++) {
    const bin = bins[row]!;
    count[bin] = count[bin]! + 1;
    wins[bin] = wins[bin]! + won[row]!;
    all += won[row]!;
  }
  let [slips, groups] = [0, 0];
  let before: boolean | null = null;
  for (let bin = 0; bin < size; bin++) {
    if (count[bin] === 0) continue;
    slips += Math.min(wins[bin]!, count[bin]! - wins[bin]!);
    const mostly = wins[bin]! * 2 > count[bin]!;
    if (!ordered || bin < 2 || mostly !== before) groups++;
    before = mostly;
  }
  const rarer = Math.min(all, won.length - all);
  return groups > 1 && slips <= SLIPS * won.length && rarer >= EACH * (groups - 1);
}

/** Whether numbers give the outcome away at a value that lies within one of their usual, coarser stretches. */
export function numberLeaks(values: Float64Array, won: Uint8Array): boolean {
  return leaks(binNumbers(values, edgesOf(values, values.length)), won);
}

/** Whether the outcome differs between a category's values far beyond chance (chi-square, about 1 in 1,000). */
export function isEarned({ bins, size }: Part, won: Uint8Array): boolean {
  const wins = new Float64Array(size);
  const count = new Float64Array(size);
  let [all, filled] = [0, 0];
  for (let row = 0; row < won.length; row++) {
    const bin = bins[row]!;
    if (bin === 0) continue;
    count[bin] = count[bin]! + 1;
    wins[bin] = wins[bin]! + won[row]!;
    all += won[row]!;
    filled++;
  }
  const rate = all / Math.max(1, filled);
  let [square, freedom] = [0, -1];
  for (let bin = 1; bin < size; bin++) {
    if (count[bin]! === 0) continue;
    square += (wins[bin]! - count[bin]! * rate) ** 2 / (count[bin]! * Math.max(1e-9, rate * (1 - rate)));
    freedom++;
  }
  return freedom > 0 && square > freedom + 3.3 * Math.sqrt(2 * freedom) + 5;
}
