import { fold, type KnownName, type Pseudonyms, WORD, wordsOf } from './known-names';

const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Numbers that say themselves that they are for telephones: with a country in front. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00)[\s(]*\d(?:[\s()/.-]{0,3}\d){6,14}/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The one form of an address: the same mailbox is written in several. */
export const addressKey = (address: string) => fold(address).replace(/^'|'$/g, '');

/** Puts pseudonyms in the place of addresses and of telephone numbers with a country. */
export function withoutAddresses(text: string, pseudonyms: Pseudonyms): string {
  return text
    .replace(ADDRESS, (address) => pseudonyms('Address', addressKey(address)))
    .replace(PHONE, (number) => pseudonyms('Phone', number.replace(/\D/g, '').replace(/^00/, '')));
}

/** Makes a function that puts the pseudonyms of known names in their place, the longest name first, whatever the case. */
export function nameRemover(names: readonly KnownName[]): (text: string) => string {
  const byFirst = new Map<string, KnownName[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const some of byFirst.values()) some.sort((a, b) => b.words.length - a.words.length);
  const unspaced = names
    .filter(({ words }) => words.some((word) => UNSPACED.test(word)))
    .sort((a, b) => b.words.join('').length - a.words.join('').length);

  function fromWords(text: string): string {
    const found = [...text.matchAll(WORD)].map((match) => ({
      word: fold(match[0]),
      at: match.index,
      end: match.index + match[0].length,
    }));
    let result = '';
    let done = 0;
    for (let i = 0; i < found.length; i++) {
      const here = found[i] as (typeof found)[number];
      const name = byFirst
        .get(here.word)
        ?.find(({ words }) => words.every((word, at) => found[i + at]?.word === word));
      if (name === undefined) continue;
      const last = found[i + name.words.length - 1] as (typeof found)[number];
      result += text.slice(done, here.at) + name.pseudonym;
      done = last.end;
      i += name.words.length - 1;
    }
    return result + text.slice(done);
  }

  return (text) => {
    const replaced = fromWords(text);
    if (!UNSPACED.test(replaced)) return replaced;
    return unspaced.reduce(
      (rest, { words, pseudonym }) => rest.replaceAll(words.join(''), pseudonym),
      replaced,
    );
  };
}

/** Whether a text holds no words that could say anything: numbers and days may stay where texts go. */
export const isPlainValue = (text: string) => wordsOf(text).every((word) => /^[\p{N}tz]+$/u.test(word));
