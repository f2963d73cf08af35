import { fold } from '../../identity/fold';
import { nameParts } from '../../identity/name-parts';

/** Somebody with a part in the deal. */
export type Person = { id: string; name: string };
/** Somebody whom a text names; not sure: to be asked. */
export type Named = Person & { sure: boolean };

/** Given names that are words too: written small, they are the word. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'will mark may bill grace hope rose art june april august rich frank faith joy drew pat sue jack don chase grant dale guy page rob miles case lance summer max sky dawn ray gene dean ward bush young long short white black green brown king bishop cook baker price love best wise day wolf klein gross lang jung kurz ernst frei alt neu stark sommer winter montag freitag petit grand legrand roy blanc noir bon luz sol mar paz dolores rosa alba leal bravo santos rei luna stella gioia vita bello bianchi rossi neri bruno franco de groot jong lang kort wit bos berg van may an do he li so you to in on at an'.split(
    ' ',
  ),
);
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s・]+$/u;
const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;

type Written = { folded: string; isCapital: boolean; isFirst: boolean };

function writtenIn(text: string): Written[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const before = text.slice(0, match.index).trimEnd();
    const isFirst = before === '' || /[.!?;:\n]$/.test(before);
    const isCapital = /^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(word);
    const bare = word.replace(/['’]s$/iu, '');
    const forms = [bare, ...bare.split('-'), ...(/\p{L}{4,}s$/iu.test(bare) ? [bare.slice(0, -1)] : [])];
    return [...new Set(forms.map(fold))].filter(Boolean).map((folded) => ({ folded, isCapital, isFirst }));
  });
}

/** How a name stands in the text: surely, possibly, or not at all. */
function standing(name: string, written: readonly Written[]): 'sure' | 'maybe' | null {
  const here = written.filter(({ folded }) => folded === name);
  if (here.length === 0 || name.length < 2) return null;
  if (!WORDS_TOO.has(name)) return 'sure';
  if (here.some(({ isCapital, isFirst }) => isCapital && !isFirst)) return 'sure';
  return here.some(({ isCapital }) => isCapital) ? 'maybe' : null;
}

function findUnparted({ name }: Person, text: string): 'whole' | 'part' | null {
  const [family = '', ...given] = name.split(/[\s・]+/u);
  const bare = [family, ...given].join('');
  if (text.replace(/\s/g, '').includes(bare)) return 'whole';
  return family.length >= 2 && given.length > 0 && text.includes(family) ? 'part' : null;
}

/** How a text names a person: by the whole name, by a part of it, or not. */
function findOne(person: Person, text: string, written: readonly Written[]) {
  if (UNPARTED.test(person.name)) {
    const found = findUnparted(person, text);
    return found && { how: found, sure: true };
  }
  const { given, family } = nameParts(person.name);
  const names = [given, ...family.split(' ').slice(-1)].filter((name) => name.length >= 2);
  const stands = names.map((name) => standing(name, written));
  const isWhole = names.length > 1 && stands.every((one) => one !== null);
  if (isWhole) return { how: 'whole' as const, sure: true };
  const best = stands.find((one) => one === 'sure') ?? stands.find((one) => one === 'maybe');
  return best === undefined ? null : { how: 'part' as const, sure: best === 'sure' };
}

/**
 * Whom of the deal's people a text names: by first, family or whole name, whatever the accents and the case. Where
 * one name fits several of them, and where it is a word too, it is asked.
 */
export function findPeople(text: string, people: readonly Person[]): Named[] {
  const written = writtenIn(text);
  const found = people.flatMap((person) => {
    const one = findOne(person, text, written);
    return one ? [{ person, ...one }] : [];
  });
  const partsOf = ({ name }: Person) => fold(name).split(' ');
  const shares = (one: Person, other: Person) =>
    one.id !== other.id &&
    partsOf(one).some(
      (part) => partsOf(other).includes(part) && written.some(({ folded }) => folded === part),
    );
  return found.flatMap(({ person, how, sure }) => {
    const rivals = found.filter((other) => shares(person, other.person));
    // "Clara Novak" names her, and no other Clara.
    if (how === 'part' && rivals.some((other) => other.how === 'whole')) return [];
    return [{ ...person, sure: sure && (how === 'whole' || rivals.length === 0) }];
  });
}
