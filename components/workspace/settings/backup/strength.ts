import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** How well a passphrase withstands somebody who has the file and tries. */
export interface Strength {
  /** 0 (known to everybody) to 4. */
  score: number;
  words: string;
}

/**
 * Below so many tries (powers of ten) it is what; many machines at once do some 100,000 a second against our key's
 * 600,000 rounds: a day is 10^10.
 */
const LEVELS = [
  { below: 6, words: 'Very weak: among the first that anybody tries' },
  { below: 9, words: 'Weak: add words' },
  { below: 12, words: 'Fair: add a word that does not belong to the others' },
  { below: 15, words: 'Good' },
  { below: Number.POSITIVE_INFINITY, words: 'Strong' },
];

/** Longer ones are strong; judging them would take long. */
const MOST_LETTERS = 100;
/** A word is one of some 10,000 that people think of; a long run of letters counts as several. */
const WORD_POWER = 4;
const WORD_LETTERS = 8;
const LETTERS = /\p{L}+/gu;
const LETTER_POWER = Math.log10(52);
const SIGN_POWER = Math.log10(33);

/** The judge's list of known passwords is as large as a page of ours: it is loaded when one is typed. */
export async function loadJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Judge }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new Judge({ dictionary: { ...common.dictionary }, graphs: common.adjacencyGraphs });
}

/** What it is worth where every run of letters may be words, of whatever language: the judge knows passwords alone. */
function powerOfWords(passphrase: string): number {
  const runs = passphrase.match(LETTERS) ?? [];
  const letters = runs.reduce((sum, run) => sum + run.length, 0);
  const words = runs.map((run) =>
    Math.min(run.length * LETTER_POWER, Math.ceil(run.length / WORD_LETTERS) * WORD_POWER),
  );
  // What stands between words is mostly a space, which nobody has to guess.
  const signs = passphrase.replace(/\s/gu, '').length - letters;
  return words.reduce((sum, power) => sum + power, 0) + signs * SIGN_POWER;
}

/** How strong a passphrase is. */
export function strengthOf(judge: ZxcvbnFactory, passphrase: string): Strength {
  const judged = judge.check(passphrase.slice(0, MOST_LETTERS)).guessesLog10;
  const power = Math.min(judged, powerOfWords(passphrase));
  const score = LEVELS.findIndex(({ below }) => power < below);
  return { score, words: LEVELS[score]?.words ?? '' };
}
