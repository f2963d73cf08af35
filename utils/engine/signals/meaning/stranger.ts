import type { Stranger } from '../stranger';
import type { Meaning } from './labels';
import { chancesOf } from './model';

/** What a stranger may be, in the model's words. */
const KINDS: readonly (readonly [Meaning, Stranger])[] = [
  ['stranger-buyer', 'buyer'],
  ['stranger-seller', 'seller'],
  ['personal', 'private'],
  ['machine', 'unclear'],
];
/** A text that is none of them tells nothing of its writer. */
const LEAST = 0.5;
/** So much of what speaks for any of them must speak for one. */
const SURE = 0.8;

/** What the model takes a stranger for by the first mail; null where it is not sure. */
export function strangerByModel(words: string): Stranger | null {
  const chances = chancesOf(words);
  const all = KINDS.reduce((sum, [meaning]) => sum + chances[meaning], 0);
  const found = KINDS.find(([meaning]) => chances[meaning] >= SURE * all);
  return all < LEAST || found === undefined ? null : found[1];
}
