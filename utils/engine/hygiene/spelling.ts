import { slips } from '../dedupe/distance';
import type { Usual } from './rule';

/** A slip in a shorter word may as well be another word (Hotel, Hostel). */
const LEAST_LETTERS = 7;
/** From so many letters on two slips are still no other word. */
const MANY_LETTERS = 12;
/** How much more frequent the usual spelling of the book must be than one that differs in letters. */
const MORE_FREQUENT = 5;
const LEAST_COUNT = 5;
/** More names than this in one field are no list that somebody chooses from. */
const MOST_NAMES = 500;
/** So much of the other names must be in a standard list before it says anything of one that is not. */
const STANDARD_SHARE = 0.5;
const LEAST_STANDARD = 3;

/** Names that everybody writes in one way. */
export type Standard = {
  /** What a name may be meant for. */
  names: readonly string[];
  /** Whether a name is a usual one, in whatever language. */
  isKnown(name: string): boolean;
  /** Words of fewer letters have no slips. */
  leastLetters: number;
};

/** What the names of a field are told by. */
export type SpelledBy = {
  /** The user's own list; empty where there is none. */
  list: readonly string[];
  standard: Standard | null;
  /** False for names of people: two that are nearly alike are two. */
  book: boolean;
};

/** A name as it is compared: folded, and by its words. */
type Name = { value: string; key: string; words: string[] };
type Counted = Name & { count: number };

/** Case and spaces of a name do not matter, nor hyphens and points; between two figures they do (1.5 is not 15). */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[\s\-–_.,]+(?=\d)/gu, ' ')
    .replace(/(?<!\d)[\s\-–_.,]+|[\s\-–_.,]+(?!\d)/gu, '')
    .trim();
}

const wordsIn = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\-–_.,/&]+/u)
    .filter(Boolean);
const letters = (word: string) => /^\p{L}+$/u.test(word);

function mostSlips(word: string, least: number): number {
  if (word.length < least || !letters(word)) return 0;
  return word.length < MANY_LETTERS ? 1 : 2;
}

/** Whether one word is another with a slip of the pen: words that begin otherwise, or end in another number, are not. */
function isSlip(word: string, usual: string, least: number): boolean {
  if (word[0] !== usual[0] || word === `${usual}s` || usual === `${word}s`) return false;
  const most = Math.min(mostSlips(word, least), mostSlips(usual, least));
  return most > 0 && letters(usual) && slips(word, usual, most) <= most;
}

const nameOf = (value: string): Name => ({ value, key: folded(value), words: wordsIn(value) });

/** Whether two names are the same but for a slip in one word. */
function isNearly({ words: own }: Name, { words: other }: Name, least = LEAST_LETTERS): boolean {
  if (own.length !== other.length) return false;
  const differing = own.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index] ?? '']]));
  const [pair, ...more] = differing;
  return pair !== undefined && more.length === 0 && isSlip(pair[0] ?? '', pair[1] ?? '', least);
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The entry of the user's own list that a name is meant for; null where none is, or several may be. */
function inList(name: Counted, list: readonly Name[]): Usual | null {
  const entry =
    only(list.filter(({ key }) => key === name.key)) ?? only(list.filter((one) => isNearly(name, one)));
  return entry === null ? null : { value: entry.value, by: 'list', count: 0 };
}

/** The spelling of the book that is so much more frequent that a name must be meant for it. */
function inBook(name: Counted, all: readonly Counted[]): Usual | null {
  const alike = all.filter(({ key }) => key === name.key);
  const most = alike.reduce((best, one) => (one.count > best.count ? one : best), name);
  if (most !== name) return { value: most.value, by: 'book', count: most.count };
  if (alike.length > 1) return null;
  const far = all.filter(({ count }) => count >= LEAST_COUNT && count >= MORE_FREQUENT * name.count);
  const nearly = only(far.filter((one) => isNearly(name, one)));
  return nearly && { value: nearly.value, by: 'book', count: nearly.count };
}

/** A standard name in the letters of a name that somebody has written: as that begins, where it has no capitals itself. */
function writtenLike(standard: string, name: string): string {
  if (name === name.toUpperCase()) return standard.toUpperCase();
  const first = name[0] ?? '';
  if (standard !== standard.toLowerCase()) return standard;
  return first === first.toUpperCase()
    ? standard.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    : standard;
}

/** Whether a field is written in the words of a standard list at all: the other names mostly are. */
function isWrittenIn({ isKnown }: Standard, { value }: Counted, all: readonly Counted[]): boolean {
  const others = all.filter((one) => one.value !== value);
  const known = others.filter((one) => isKnown(one.value)).length;
  return known >= LEAST_STANDARD && known >= STANDARD_SHARE * others.length;
}

function inStandard(name: Counted, all: readonly Counted[], standard: Standard): Usual | null {
  if (standard.isKnown(name.value) || !isWrittenIn(standard, name, all)) return null;
  const meant = only(standard.names.filter((one) => isNearly(name, nameOf(one), standard.leastLetters)));
  return meant === null ? null : { value: writtenLike(meant, name.value), by: 'standard', count: 0 };
}

/**
 * Of the names that one field has, those that are almost but not quite one of the user's own list, or another one of
 * the book that is far more frequent, or a name of a standard list; each with that. Two names are one where they
 * differ in case and spaces alone, or by a slip of the pen in one long word. Where it may be meant for several it
 * is meant for none, and what is on the list itself is never a fault.
 * @param counts how many records have each name
 */
export function usualSpellings(
  counts: ReadonlyMap<string, number>,
  { list, standard, book }: SpelledBy,
): Map<string, Usual> {
  const listed = new Set(list);
  const all = [...counts].map(([value, count]) => ({ ...nameOf(value), count }));
  const entries = list.map(nameOf);
  if (all.length > MOST_NAMES) return new Map();
  const meant = (one: Counted) =>
    inList(one, entries) ?? (book ? inBook(one, all) : null) ?? (standard && inStandard(one, all, standard));
  return new Map(
    all.flatMap((one) => {
      const usual = listed.has(one.value) ? null : meant(one);
      return usual === null ? [] : [[one.value, usual] as const];
    }),
  );
}
