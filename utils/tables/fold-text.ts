// biome-ignore lint/suspicious/noControlCharactersInRegex: the plain characters are what is meant
const PLAIN = /^[\x00-\x7f]*$/;

/** Words as they are looked for: "Müller" is found by "muller", full-width letters by plain ones, case by any. */
export function foldText(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase();
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
