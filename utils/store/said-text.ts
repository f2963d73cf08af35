import type { ActivityContent } from '../model/activity';
import { foldText } from '../tables/fold-text';

/** Keys of an entry's content that hold no words. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'id',
  'message',
  'task',
  'moves',
  'made',
  'import',
  'of',
  'hash',
]);

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (NO_WORDS.has(key) ? [] : wordsIn(part)));
}

/** All that an entry says, as it is looked for: without case and accents, each part on a line of its own. */
export const saidText = (content: ActivityContent): string => foldText(wordsIn(content).join('\n'));

/** Makes a test of said text: it has each of the words somewhere. No words fit all. */
export function hasWords(words: string): (said: string) => boolean {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  return (said) => wanted.every((word) => said.includes(word));
}
