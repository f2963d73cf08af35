import { doubleMetaphone } from 'double-metaphone';
import { fold } from '../../identity/fold';
import { areNicknames, isGivenName } from '../../identity/nicknames';
import type { Comparer } from './comparer';
import { canBeAlike, jaroWinkler, slips } from './distance';

export interface NameValue {
  /** Folded, words joined by one space. */
  text: string;
  /** Without spaces. */
  tight: string;
  first: string;
  sounds: [string, string];
  /** Whether other forms of the first word are known. */
  hasForms: boolean;
}

const LEVELS = [
  { words: 'same {what}', prior: 0.8 },
  { words: '{what} stands in another column: {a}, {b}', prior: 0.02 },
  { words: '{a} ~ {b} (spelling)', prior: 0.08 },
  { words: '{a} ~ {b} (form of the same name)', prior: 0.03 },
  { words: '{a} and {b} sound or look alike', prior: 0.02 },
  { words: '{what} differs: {a}, {b}', prior: 0.05 },
];
const [SWAPPED, NEAR, VARIANT, ALIKE, OTHER] = [1, 2, 3, 4, 5];

/** A part of a person's name, or any short proper name. */
export function readName(cell: string): NameValue | null {
  const text = fold(cell);
  if (text === '') return null;
  const tight = text.replaceAll(' ', '');
  const first = text.split(' ')[0]!;
  return { text, tight, first, sounds: doubleMetaphone(tight), hasForms: isGivenName(first) };
}

const isInitialOf = (short: NameValue, long: NameValue) =>
  short.tight.length === 1 && long.tight.startsWith(short.tight);

const isVariant = (a: NameValue, b: NameValue) =>
  (a.hasForms && b.hasForms && areNicknames(a.first, b.first)) ||
  isInitialOf(a, b) ||
  isInitialOf(b, a) ||
  (a.first === b.first && a.first.length > 2);

/** A part of a double name that is the whole of the other ("Meier-Schmidt", "Schmidt"). */
const isPart = (a: NameValue, b: NameValue) =>
  a.text.includes(' ') !== b.text.includes(' ') &&
  (a.text.includes(' ') ? a.text.split(' ').includes(b.text) : b.text.split(' ').includes(a.text));

function isNear(a: NameValue, b: NameValue): boolean {
  if (a.tight === b.tight) return true;
  const longest = Math.max(a.tight.length, b.tight.length);
  if (longest < 3) return false;
  return slips(a.tight, b.tight, longest > 5 ? 2 : 1) <= (longest > 5 ? 2 : 1);
}

function compare(a: NameValue, b: NameValue): number {
  if (isNear(a, b)) return NEAR!;
  if (isVariant(a, b) || isPart(a, b)) return VARIANT!;
  if (a.sounds[0].length > 1 && (a.sounds[0] === b.sounds[0] || a.sounds[0] === b.sounds[1])) return ALIKE!;
  return canBeAlike(a.tight, b.tight, 0.84) && jaroWinkler(a.tight, b.tight) >= 0.84 ? ALIKE! : OTHER!;
}

/** Compares given names, family names and names of places. */
export function nameComparer(): Comparer<NameValue> {
  return {
    levels: LEVELS,
    read: readName,
    key: (name) => name.text,
    compare,
    blocks: (name) => [name.text, name.sounds[0] || name.tight, name.tight.slice(0, 3)],
    swapped: SWAPPED,
  };
}
