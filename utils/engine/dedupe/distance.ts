const MOST = 64;

/** Which letters and figures a word holds, one bit each. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Jaro–Winkler similarity, 0 to 1, of the first 64 characters (Winkler 1990: prefix of four, scale 0.1). */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const a = left.slice(0, MOST);
  const b = right.slice(0, MOST);
  if (a === '' || b === '') return 0;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const usedB = new Uint8Array(b.length);
  const matched: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const to = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (usedB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      usedB[j] = 1;
      matched.push(i);
      break;
    }
  }
  const count = matched.length;
  if (count === 0) return 0;
  let halves = 0;
  for (let j = 0, at = 0; j < b.length; j++) {
    if (usedB[j] === 1 && a.charCodeAt(matched[at++]!) !== b.charCodeAt(j)) halves++;
  }
  const jaro = (count / a.length + count / b.length + (count - halves / 2) / count) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Whether two words can be as alike as `least` by Jaro–Winkler: a bound that costs little. */
export function canBeAlike(a: string, b: string, least: number): boolean {
  const shorter = Math.min(a.length, b.length);
  const foreign = Math.max(bits(lettersOf(a) & ~lettersOf(b)), bits(lettersOf(b) & ~lettersOf(a)));
  const common = Math.max(0, Math.min(shorter, Math.max(a.length, b.length) - foreign));
  const jaro = (common / a.length + common / b.length + 1) / 3;
  return jaro + (a[0] === b[0] ? 0.4 : 0) * (1 - jaro) >= least;
}

/** The slips from two places on; greedy over equal letters, which loses nothing. */
function slipsFrom(a: string, i: number, b: string, j: number, most: number): number {
  let [at, to] = [i, j];
  while (at < a.length && to < b.length && a.charCodeAt(at) === b.charCodeAt(to)) {
    at++;
    to++;
  }
  const [left, right] = [a.length - at, b.length - to];
  if (left === 0 || right === 0) return left + right;
  if (most === 0 || Math.abs(left - right) > most) return most + 1;
  const changedOver =
    left > 1 &&
    right > 1 &&
    a.charCodeAt(at) === b.charCodeAt(to + 1) &&
    a.charCodeAt(at + 1) === b.charCodeAt(to);
  let best = most + 1;
  if (changedOver) best = 1 + slipsFrom(a, at + 2, b, to + 2, best - 2);
  if (best > 1) best = Math.min(best, 1 + slipsFrom(a, at + 1, b, to + 1, best - 2));
  if (best > 1) best = Math.min(best, 1 + slipsFrom(a, at + 1, b, to, best - 2));
  if (best > 1) best = Math.min(best, 1 + slipsFrom(a, at, b, to + 1, best - 2));
  return best;
}

/**
 * The number of slips between two words: letters put in, left out, replaced, or two neighbours changed over
 * (optimal string alignment). `most + 1` stands for "more than most"; made for a `most` of up to four.
 */
export function slips(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // A slip takes at most one letter out of the set and puts one into it.
  if (bits(lettersOf(a) ^ lettersOf(b)) > 2 * most) return most + 1;
  return Math.min(slipsFrom(a, 0, b, 0, most), most + 1);
}
