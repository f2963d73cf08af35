import type { Comparer } from './comparer';
import { canBeAlike, jaroWinkler, slips } from './distance';

export interface Phrase {
  words: string[];
  tight: string;
  /** What each word weighs, the rarer the more; their squares sum to 1. Filled when all values are known. */
  weights: number[];
}

const LEVELS = [
  { words: 'same {what}', prior: 0.65 },
  { words: '{what} stands in another column: {a}, {b}', prior: 0.02 },
  { words: '{what} nearly the same: {a} ~ {b}', prior: 0.14 },
  { words: '{what} close: {a} ~ {b}', prior: 0.06 },
  { words: 'one {what} holds the other: {a} ~ {b}', prior: 0.03 },
  { words: '{what} has much in common: {a} ~ {b}', prior: 0.03 },
  { words: '{what} has a little in common: {a}, {b}', prior: 0.02 },
  { words: '{what} differs: {a}, {b}', prior: 0.05 },
];
const [SWAPPED, NEAR, CLOSE, HOLDS, MUCH, LITTLE, OTHER] = [1, 2, 3, 4, 5, 6, 7];
/** Words of a longer text that are compared. */
const MOST_WORDS = 40;

/** Whether a folded word is or holds a number: those begin or end with a figure. */
const hasDigit = (word: string) => word.charCodeAt(0) < 58 || word.charCodeAt(word.length - 1) < 58;

/** Whether two words may be one with a slip. Numbers are never. */
function isSameWord(a: string, b: string): number {
  if (a === b) return 1;
  if (hasDigit(a) || hasDigit(b)) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 0.5 : 0;
  if (short.length < 4) return long.startsWith(short) && short.length === 3 ? 0.7 : 0;
  if (slips(a, b, 1) === 1) return 0.9;
  if (short.length > 6 && slips(a, b, 2) === 2) return 0.8;
  if (long.startsWith(short)) return 0.8;
  return short.length > 5 && canBeAlike(a, b, 0.92) && jaroWinkler(a, b) >= 0.92 ? 0.8 : 0;
}

interface Overlap {
  cosine: number;
  /** What of the lighter one is found in the other, 0 to 1. */
  held: number;
}

function overlap(a: Phrase, b: Phrase): Overlap {
  const taken = new Uint8Array(b.words.length);
  let dot = 0;
  let foundA = 0;
  let foundB = 0;
  for (let i = 0; i < a.words.length; i++) {
    let best = 0;
    let at = -1;
    for (let j = 0; j < b.words.length && best < 1; j++) {
      if (taken[j] === 1) continue;
      const alike = isSameWord(a.words[i]!, b.words[j]!);
      if (alike > best) [best, at] = [alike, j];
    }
    if (at < 0) continue;
    taken[at] = 1;
    dot += best * a.weights[i]! * b.weights[at]!;
    foundA += best * a.weights[i]! ** 2;
    foundB += best * b.weights[at]! ** 2;
  }
  return { cosine: dot, held: Math.max(foundA, foundB) };
}

/** "International Business Machines" and "IBM". */
function isAcronym(a: Phrase, b: Phrase): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (short.words.length !== 1 || short.tight.length < 3 || long.words.length < 3) return false;
  return long.words.map((word) => word[0]).join('') === short.tight;
}

function compare(a: Phrase, b: Phrase): number {
  if (a.tight === b.tight) return NEAR!;
  const longest = Math.max(a.tight.length, b.tight.length);
  const most = longest < 5 ? 0 : longest < 9 ? 1 : longest < 40 ? 2 : 3;
  if (most > 0 && !hasDigit(a.tight) && !hasDigit(b.tight) && slips(a.tight, b.tight, most) <= most)
    return NEAR!;
  const { cosine, held } = overlap(a, b);
  if (cosine >= 0.92) return NEAR!;
  if (cosine >= 0.78) return CLOSE!;
  if (held >= 0.85 || isAcronym(a, b)) return HOLDS!;
  if (cosine >= 0.5) return MUCH!;
  return cosine >= 0.2 ? LITTLE! : OTHER!;
}

/** Gives each word its weight by how many values hold it (inverse document frequency). */
function weigh(phrases: Phrase[]): void {
  const holders = new Map<string, number>();
  for (const { words } of phrases)
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  for (const phrase of phrases) {
    const raw = phrase.words.map((word) => Math.log(1 + phrases.length / holders.get(word)!));
    const length = Math.hypot(...raw) || 1;
    phrase.weights = raw.map((weight) => weight / length);
  }
}

/** The words by which a phrase is looked up: all of it, its beginning, and its weightiest words. */
function blocks(phrase: Phrase): string[] {
  const byWeight = phrase.words
    .map((word, i) => ({ word, weight: phrase.weights[i]! }))
    .sort((a, b) => b.weight - a.weight);
  return [
    [...phrase.words].sort().join(' '),
    phrase.tight.slice(0, 6),
    ...byWeight.slice(0, 4).map(({ word }) => `w ${word}`),
  ];
}

/** Compares company names, streets, titles and other text of several words; `toWords` takes off what does not count. */
export function phraseComparer(toWords: (cell: string) => string[]): Comparer<Phrase> {
  return {
    levels: LEVELS,
    read: (cell) => {
      const words = toWords(cell).slice(0, MOST_WORDS);
      return words.length === 0 ? null : { words, tight: words.join(''), weights: [] };
    },
    key: (phrase) => phrase.words.join(' '),
    prepare: weigh,
    compare,
    blocks,
    swapped: SWAPPED,
  };
}
