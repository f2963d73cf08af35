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

/** Parts of a content that name people: who is in no book has an address for an id, and is looked for by it. */
const PEOPLE: ReadonlySet<string> = new Set(['contact', 'colleague', 'others']);

const isSaid = (key: string, part: unknown, isPerson: boolean) =>
  !NO_WORDS.has(key) || (isPerson && key === 'id' && typeof part === 'string' && part.includes('@'));

function wordsIn(value: unknown, isPerson = false): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    isSaid(key, part, isPerson) ? wordsIn(part, isPerson || PEOPLE.has(key)) : [],
  );
}

/** All that an entry says, as it is looked for: without case and accents, each part on a line of its own. */
export const saidText = (content: ActivityContent): string => foldText(wordsIn(content).join('\n'));

/** The words that are looked for, as said text has them. */
export const wantedWords = (words: string): string[] => foldText(words).split(/\s+/).filter(Boolean);

/** Makes a test of said text: it has each of the words somewhere. No words fit all. */
export function hasWords(words: string): (said: string) => boolean {
  const wanted = wantedWords(words);
  return (said) => wanted.every((word) => said.includes(word));
}
