const MOST = 64;

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

/**
 * The number of slips between two words: letters put in, left out, replaced, or two neighbours changed over
 * (optimal string alignment). `most + 1` stands for "more than most".
 */
export function slips(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const equal = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (equal ? 0 : 1));
      const changedOver =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (changedOver) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}
