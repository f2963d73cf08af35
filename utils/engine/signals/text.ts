import { lexiconsFor } from './languages';
import type { Lexicon } from './lexicon';
import { type Sentence, sentencesOf } from './sentences';

/** A text with its sentences and the word lists to read it with: both are dear to find, and many ask for them. */
export type Text = { words: string; sentences: readonly Sentence[]; lists: readonly Lexicon[] };

/** Splits a text and tells its language. */
export const textOf = (words: string): Text => ({
  words,
  sentences: sentencesOf(words),
  lists: lexiconsFor(words),
});
